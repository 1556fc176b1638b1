package org.copytaster.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.copytaster.job.Job.StoppedException;
import org.copytaster.job.Job.Task;
import org.copytaster.store.Checkpoint;
import org.copytaster.store.Ending;
import org.copytaster.store.Ledger;

/**
 * The threads of a running job: some that read stories, and one that keeps what becomes of them,
 * many in one transaction. What waits is bounded in number and bytes.
 */
final class Crew implements AutoCloseable {

  private static final int MOST_WAITING = 64;

  /** Of all stories that wait or are being read; one of them may go over it. */
  private static final long MOST_BYTES = 64L << 20;

  private static final int MOST_ENDINGS = 50;
  private static final long PATIENCE_MILLIS = 100;

  /** How long stories that have begun may take to end when the job is stopped. */
  private static final long DRAIN_MILLIS = 4_000;

  /** Reads one story. */
  @FunctionalInterface
  interface Reading {
    Optional<Ending> of(Task task) throws IOException;
  }

  private final Ledger ledger;
  private final Checkpoint checkpoint;
  private final Job.Listener told;
  private final Reading reading;
  private final AtomicBoolean stopped;
  private final BlockingQueue<Task> tasks = new ArrayBlockingQueue<>(MOST_WAITING);
  private final BlockingQueue<Ending> endings = new ArrayBlockingQueue<>(2 * MOST_ENDINGS);
  private final Set<String> busy = ConcurrentHashMap.newKeySet();
  private final AtomicReference<Throwable> fault = new AtomicReference<>();
  private final List<Thread> threads = new ArrayList<>();
  private final Object room = new Object();
  private long bytes;
  private volatile boolean closing;

  Crew(
      int readers,
      Ledger ledger,
      Checkpoint checkpoint,
      Job.Listener told,
      Reading reading,
      AtomicBoolean stopped) {
    this.ledger = ledger;
    this.checkpoint = checkpoint;
    this.told = told;
    this.reading = reading;
    this.stopped = stopped;
    start("keeper", this::keep);
    for (int i = 0; i < readers; i++) {
      start("reader-" + i, this::readAll);
    }
  }

  private void start(String name, Work work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                work.run();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              } catch (IOException | RuntimeException | Error e) {
                fault.compareAndSet(null, e);
              }
            },
            name);
    thread.setDaemon(true);
    threads.add(thread);
    thread.start();
  }

  @FunctionalInterface
  private interface Work {
    void run() throws InterruptedException, IOException;
  }

  /** Keys of the stories that have begun and not ended. */
  Set<String> busy() {
    return Set.copyOf(busy);
  }

  /** Whether a reader has nothing to do. */
  boolean isIdle() {
    return busy.size() < threads.size() - 1;
  }

  /** Hands a story to the readers, unless one has it; waits for room. */
  void begin(Task task) {
    if (!busy.add(task.key())) {
      return;
    }
    long size = task.payload().origin().bytes();
    synchronized (room) {
      while (bytes > 0 && bytes + size > MOST_BYTES) {
        await();
      }
      bytes += size;
    }
    checkpoint.reached("crew/begun");
    put(tasks, task);
  }

  /** Keeps an ending that needs no reading. */
  void end(Ending ending) {
    if (busy.add(ending.key())) {
      put(endings, ending);
    }
  }

  /** Waits until all that has begun has ended. */
  void finish() throws IOException {
    synchronized (room) {
      while (!busy.isEmpty()) {
        await();
      }
    }
    check();
  }

  private void await() {
    try {
      room.wait(PATIENCE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoppedException();
    }
    checkUnchecked();
  }

  private <T> void put(BlockingQueue<T> queue, T item) {
    try {
      while (!queue.offer(item, PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
        checkUnchecked();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoppedException();
    }
  }

  private void checkUnchecked() {
    if (fault.get() != null || stopped.get()) {
      throw new StoppedException();
    }
  }

  /** A fault of one of the threads is the job's. */
  void check() throws IOException {
    Throwable e = fault.get();
    if (e instanceof IOException fault) {
      throw fault;
    }
    if (e instanceof RuntimeException fault) {
      throw fault;
    }
    if (e instanceof Error fault) {
      throw fault;
    }
  }

  private void readAll() throws InterruptedException, IOException {
    while (!closing) {
      Task task = tasks.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
      if (task != null && !stopped.get()) {
        Optional<Ending> ending = reading.of(task);
        synchronized (room) {
          bytes -= task.payload().origin().bytes();
          room.notifyAll();
        }
        if (ending.isPresent()) {
          put(ending.get());
        }
      }
    }
  }

  private void put(Ending ending) throws InterruptedException {
    // a full queue means that the keeper is at work, or has failed
    while (!endings.offer(ending, PATIENCE_MILLIS, TimeUnit.MILLISECONDS) && fault.get() == null) {
      continue;
    }
  }

  private void keep() throws InterruptedException {
    List<Ending> some = new ArrayList<>();
    while (!closing || !endings.isEmpty()) {
      Ending first = endings.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
      if (first == null) {
        continue;
      }
      some.add(first);
      endings.drainTo(some, MOST_ENDINGS - 1);
      checkpoint.reached("crew/keeping");
      ledger.end(some);
      checkpoint.reached("crew/kept");
      for (Ending ending : some) {
        told.ended(Optional.of(ending));
      }
      synchronized (room) {
        some.forEach(ending -> busy.remove(ending.key()));
        room.notifyAll();
      }
      some.clear();
    }
  }

  /** Ends the threads; what has been read by then is kept. */
  @Override
  public void close() throws IOException {
    closing = true;
    long patience = stopped.get() ? DRAIN_MILLIS : TimeUnit.MINUTES.toMillis(1);
    // the keeper is the first, and ends last
    for (int i = threads.size() - 1; i >= 0; i--) {
      try {
        threads.get(i).join(patience);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
    check();
  }
}
