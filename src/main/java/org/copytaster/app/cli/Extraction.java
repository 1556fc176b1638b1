package org.copytaster.app.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import org.copytaster.pipeline.Pipeline;
import org.copytaster.record.Outcome;
import org.copytaster.source.Arrival;
import org.copytaster.source.Payload;
import org.copytaster.source.Source;

/**
 * Runs stories through a pipeline on several threads; outcomes come out in the order of the input.
 * What waits is bounded in number and in size, so that memory stays flat however long the input.
 */
final class Extraction {

  private static final int MOST_WAITING = 64;
  private static final int MOST_WAITING_KB = 64 << 10;

  /** Takes what became of each story; a fault of its own ends the run. */
  @FunctionalInterface
  interface Taker<E extends Exception> {
    void take(Outcome outcome, long bytes) throws E;
  }

  private record Waiting(Future<Outcome> outcome, int kilobytes, long bytes) {}

  private final Pipeline pipeline;
  private final int threads;

  Extraction(Pipeline pipeline, int threads) {
    this.pipeline = pipeline;
    this.threads = threads;
  }

  <E extends Exception> void run(List<Source> sources, Taker<E> taker) throws E {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    BlockingQueue<Optional<Waiting>> queue = new ArrayBlockingQueue<>(MOST_WAITING);
    Semaphore room = new Semaphore(MOST_WAITING_KB);
    Thread feeder = new Thread(() -> feed(sources, workers, queue, room), "sources");
    feeder.setDaemon(true);
    feeder.start();
    try {
      for (Optional<Waiting> next = queue.take(); next.isPresent(); next = queue.take()) {
        Outcome outcome = next.get().outcome.get();
        room.release(next.get().kilobytes);
        taker.take(outcome, next.get().bytes);
      }
    } catch (InterruptedException e) {
      throw new NothingDoneException("it was interrupted");
    } catch (ExecutionException e) {
      throw unexpected(e.getCause());
    } finally {
      feeder.interrupt();
      workers.shutdownNow();
    }
  }

  private void feed(
      List<Source> sources,
      ExecutorService workers,
      BlockingQueue<Optional<Waiting>> queue,
      Semaphore room) {
    try {
      for (Source source : sources) {
        source.forEach(arrival -> put(queue, submit(arrival, workers, room)));
      }
      put(queue, Optional.empty());
    } catch (StoppedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException | Error e) {
      put(queue, Optional.of(new Waiting(CompletableFuture.failedFuture(e), 0, 0)));
    }
  }

  private Optional<Waiting> submit(Arrival arrival, ExecutorService workers, Semaphore room) {
    long bytes = arrival.origin().bytes();
    if (arrival instanceof Arrival.Broken broken) {
      Outcome failed = new Outcome.Failed(broken.origin(), broken.failure());
      return Optional.of(new Waiting(CompletableFuture.completedFuture(failed), 0, bytes));
    }
    Payload payload = ((Arrival.Story) arrival).payload();
    int kilobytes = (int) Math.min(MOST_WAITING_KB, bytes >> 10);
    try {
      room.acquire(kilobytes);
      return Optional.of(
          new Waiting(workers.submit(() -> pipeline.process(payload)), kilobytes, bytes));
    } catch (InterruptedException | RejectedExecutionException e) {
      throw new StoppedException(e);
    }
  }

  private static void put(BlockingQueue<Optional<Waiting>> queue, Optional<Waiting> next) {
    try {
      queue.put(next);
    } catch (InterruptedException e) {
      throw new StoppedException(e);
    }
  }

  private static RuntimeException unexpected(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException e ? e : new IllegalStateException(cause);
  }

  /** The run has ended, and nobody takes what the sources give. */
  private static final class StoppedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoppedException(Exception cause) {
      super(cause);
    }
  }
}
