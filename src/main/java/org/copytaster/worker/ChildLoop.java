package org.copytaster.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProxySelector;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.SynchronousQueue;

/**
 * The child's side: answers one question after the other until the parent is gone. A fault that the
 * task does not handle ends the child, since nobody knows what state it is left in.
 */
public final class ChildLoop {

  /** What a child does; called by one thread. */
  @FunctionalInterface
  public interface Task {
    byte[] answer(byte[] question) throws IOException;
  }

  private static final int MOST_QUESTION = Integer.MAX_VALUE - 64;

  private final SynchronousQueue<Frames.Frame> questions = new SynchronousQueue<>();

  private ChildLoop() {}

  /** Takes over the process; never returns. */
  public static void serve(Task task) {
    Locale.setDefault(Locale.ROOT);
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    ProxySelector.setDefault(new NoNetwork());
    // whatever a library prints or reads must not get between the frames
    System.setOut(System.err);
    System.setIn(InputStream.nullInputStream());
    ChildLoop loop = new ChildLoop();
    Thread listener = new Thread(loop::listen, "questions");
    listener.setDaemon(true);
    listener.start();
    try {
      loop.answer(task);
    } catch (OutOfMemoryError e) {
      // thrown by a library of its own accord, which Java does not notice
      Runtime.getRuntime().halt(Child.OUT_OF_MEMORY);
    } catch (IOException | InterruptedException | RuntimeException | Error e) {
      Runtime.getRuntime().halt(1);
    }
  }

  /** Listens also while the task works: no child outlives the parent, whatever it is busy with. */
  private void listen() {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)))) {
      for (Optional<Frames.Frame> next = Frames.read(in, MOST_QUESTION);
          next.isPresent();
          next = Frames.read(in, MOST_QUESTION)) {
        questions.put(next.get());
      }
    } catch (IOException | InterruptedException e) {
      // the parent has gone in the middle of a question
    } finally {
      Optional.ofNullable(System.getProperty(JavaCommand.FOLDER))
          .ifPresent(folder -> new ScratchFolder(Path.of(folder)).close());
      Runtime.getRuntime().halt(0);
    }
  }

  private void answer(Task task) throws IOException, InterruptedException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)))) {
      while (true) {
        Frames.Frame question = questions.take();
        byte[] answer = task.answer(question.bytes());
        int number = isFull() ? -question.number() : question.number();
        Frames.write(out, new Frames.Frame(number, answer));
      }
    }
  }

  /** Whether what libraries keep for good takes half of the memory. */
  private static boolean isFull() {
    if (!isHalfUsed()) {
      return false;
    }
    System.gc();
    return isHalfUsed();
  }

  private static boolean isHalfUsed() {
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory() > runtime.maxMemory() / 2;
  }
}
