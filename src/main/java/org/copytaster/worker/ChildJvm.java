package org.copytaster.worker;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs a main class in a Java of its own, with little memory and little time: what it is given
 * comes in over stdin, what it makes goes out over stdout, and whatever happens to it happens to
 * nothing else.
 */
public final class ChildJvm {

  private final Class<?> main;
  private final int heapMegabytes;
  private final Duration deadline;
  private final int mostOutput;

  /**
   * A child yet to be started.
   *
   * @param mostOutput bytes; a child that writes more is ended
   */
  public ChildJvm(Class<?> main, int heapMegabytes, Duration deadline, int mostOutput) {
    this.main = main;
    this.heapMegabytes = heapMegabytes;
    this.deadline = deadline;
    this.mostOutput = mostOutput;
  }

  /**
   * What the child makes of {@code input}.
   *
   * @throws ChildException if it cannot be started, ends badly, takes too long or writes too much
   */
  public byte[] run(byte[] input) throws ChildException {
    Process process = start();
    try {
      FutureTask<byte[]> output = inBackground(() -> read(process.getInputStream()));
      inBackground(() -> write(process, input));
      byte[] made = output.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
      if (made.length > mostOutput) {
        throw new ChildException("it made more than " + (mostOutput >> 20) + " MB of text");
      }
      int end = process.waitFor();
      if (end != 0) {
        throw new ChildException("its reader ended with code " + end + reason(end));
      }
      return made;
    } catch (TimeoutException e) {
      throw new ChildException("it took longer than " + deadline.toSeconds() + " s");
    } catch (ExecutionException e) {
      throw new ChildException("its reader cannot be heard: " + e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ChildException("the run was stopped");
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  private String reason(int end) {
    return end == 3 ? " (more than " + heapMegabytes + " MB of memory needed)" : "";
  }

  private Process start() throws ChildException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx" + heapMegabytes + "m",
            "-Xss1m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-Xshare:auto",
            "-Dfile.encoding=UTF-8",
            "-Djava.awt.headless=true",
            "-Djava.net.useSystemProxies=false",
            "-cp",
            System.getProperty("java.class.path"),
            main.getName());
    try {
      ProcessBuilder builder = new ProcessBuilder(command).redirectError(Redirect.DISCARD);
      builder.environment().remove("JAVA_TOOL_OPTIONS");
      return builder.start();
    } catch (IOException e) {
      throw new ChildException("no second Java can be started: " + e.getMessage());
    }
  }

  private byte[] read(InputStream in) throws IOException {
    try (in) {
      return in.readNBytes(mostOutput + 1);
    }
  }

  /** A child that dies early breaks the pipe; its exit code tells more than that. */
  private static byte[] write(Process process, byte[] input) throws IOException {
    try (OutputStream out = process.getOutputStream()) {
      out.write(input);
    }
    return input;
  }

  private static FutureTask<byte[]> inBackground(Callable<byte[]> task) {
    FutureTask<byte[]> future = new FutureTask<>(task);
    Thread thread = new Thread(future, "child");
    thread.setDaemon(true);
    thread.start();
    return future;
  }
}
