package org.copytaster.worker;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;

/**
 * Gives work to children, JVMs of their own with bounded memory and time: whatever happens to one
 * piece of work happens to no other. As many children run as are needed at a time, up to a limit.
 * They end with this JVM. Safe for many threads.
 */
public final class Workers implements AutoCloseable {

  private final ChildSettings settings;
  private final Semaphore places;
  private final ConcurrentLinkedDeque<Child> idle = new ConcurrentLinkedDeque<>();

  /**
   * Workers of which none runs yet.
   *
   * @param most how many children may run at the same time
   */
  public Workers(ChildSettings settings, int most) {
    this.settings = settings;
    this.places = new Semaphore(most, true);
  }

  /**
   * What a child makes of {@code question}; waits until one is free.
   *
   * @throws ChildException if the child cannot be started, ends, takes too long or writes too much
   */
  public byte[] ask(byte[] question) throws ChildException {
    return ask(question, Duration.ZERO);
  }

  /**
   * As {@link #ask(byte[])}, with a deadline of its own.
   *
   * @param deadline for this question; a child that has yet to start has the settings' time
   *     besides, and zero stands for that alone
   */
  public byte[] ask(byte[] question, Duration deadline) throws ChildException {
    try {
      places.acquire();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ChildException("the run was stopped", true);
    }
    try {
      Optional<byte[]> answer = askUsed(question, deadline);
      return answer.isPresent() ? answer.get() : ask(Child.start(settings), question, deadline);
    } finally {
      places.release();
    }
  }

  /**
   * The answer of a child that has worked before. If it dies, what it did before may be the cause,
   * so that only a fresh one can tell: then there is no answer.
   */
  private Optional<byte[]> askUsed(byte[] question, Duration deadline) throws ChildException {
    for (Child child = idle.poll(); child != null; child = idle.poll()) {
      if (child.isUsable()) {
        try {
          return Optional.of(ask(child, question, deadline));
        } catch (ChildException e) {
          if (e.late()) {
            throw e;
          }
          return Optional.empty();
        }
      }
      child.close();
    }
    return Optional.empty();
  }

  private byte[] ask(Child child, byte[] question, Duration deadline) throws ChildException {
    boolean kept = false;
    try {
      byte[] answer = child.ask(question, deadline);
      kept = child.isUsable();
      if (kept) {
        idle.push(child);
      }
      return answer;
    } finally {
      if (!kept) {
        child.close();
      }
    }
  }

  /** Ends the children that have nothing to do. */
  @Override
  public void close() {
    for (Child child = idle.poll(); child != null; child = idle.poll()) {
      child.close();
    }
  }
}
