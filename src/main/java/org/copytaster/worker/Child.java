package org.copytaster.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One running child, asked by one thread at a time. After a failure it is good for nothing. */
final class Child implements AutoCloseable {

  /** What Java ends with when memory is out. */
  static final int OUT_OF_MEMORY = 3;

  private static final int SECONDS_TO_END = 1;

  private final ChildSettings settings;
  private final ScratchFolder scratch;
  private final Process process;
  private final DataOutputStream questions;
  private final DataInputStream answers;
  private int asked;
  private boolean last;

  private Child(ChildSettings settings, ScratchFolder scratch, Process process) {
    this.settings = settings;
    this.scratch = scratch;
    this.process = process;
    this.questions = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
  }

  static Child start(ChildSettings settings) throws ChildException {
    Optional<ScratchFolder> scratch = Optional.empty();
    try {
      scratch = Optional.of(ScratchFolder.make());
      Path folder = scratch.get().path();
      ProcessBuilder builder =
          new ProcessBuilder(JavaCommand.of(settings, folder))
              .directory(folder.toFile())
              .redirectError(Redirect.DISCARD);
      builder.environment().keySet().removeAll(JavaCommand.MEDDLING_VARIABLES);
      return new Child(settings, scratch.get(), builder.start());
    } catch (IOException e) {
      scratch.ifPresent(ScratchFolder::close);
      throw new ChildException("no second Java can be started: " + e.getMessage(), false);
    }
  }

  /** Whether it can be asked once more. */
  boolean isUsable() {
    return !last && asked < settings.mostQuestions() && process.isAlive();
  }

  /**
   * What the child makes of {@code question}.
   *
   * @param own time of this question, to which a first one adds the settings'; zero for that alone
   * @throws ChildException if it ends, takes too long, or answers too much or something else
   */
  byte[] ask(byte[] question, Duration own) throws ChildException {
    asked++;
    Duration deadline =
        own.isZero() ? settings.deadline() : asked == 1 ? own.plus(settings.deadline()) : own;
    FutureTask<Optional<Frames.Frame>> exchange = new FutureTask<>(() -> exchange(question));
    Thread thread = new Thread(exchange, "child");
    thread.setDaemon(true);
    thread.start();
    try {
      Optional<Frames.Frame> answer = exchange.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
      if (answer.isEmpty()) {
        throw ended("its answer is missing");
      }
      int number = answer.get().number();
      if (Math.abs(number) != asked) {
        throw new ChildException("it answered what was not asked", false);
      }
      last = number < 0;
      return answer.get().bytes();
    } catch (TimeoutException e) {
      throw new ChildException("it took longer than " + seconds(deadline) + " s", true);
    } catch (ExecutionException e) {
      String reason = String.valueOf(e.getCause().getMessage());
      throw e.getCause() instanceof Frames.BadFrameException
          ? new ChildException(reason, false)
          : ended(reason);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ChildException("the run was stopped", true);
    }
  }

  private Optional<Frames.Frame> exchange(byte[] question) throws IOException {
    Frames.write(questions, new Frames.Frame(asked, question));
    return Frames.read(answers, settings.mostAnswer());
  }

  private static String seconds(Duration deadline) {
    return String.valueOf(deadline.toMillis() / 1_000.0).replaceFirst("\\.0$", "");
  }

  /** A child that ended breaks the pipes; its exit code tells more than that. */
  private ChildException ended(String otherwise) {
    try {
      if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
        return new ChildException(otherwise, false);
      }
      int code = process.exitValue();
      String reason =
          code == OUT_OF_MEMORY
              ? " (more than " + settings.heapMegabytes() + " MB of memory needed)"
              : "";
      return new ChildException("its reader ended with code " + code + reason, false);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new ChildException("the run was stopped", true);
    }
  }

  /** Ends it and all that it started, and clears away its files. */
  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    try {
      // files of a process that still runs may come back
      process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    scratch.close();
  }
}
