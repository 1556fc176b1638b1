package org.copytaster.source.fetch;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;
import org.copytaster.value.Failure;

/**
 * Time as the fetcher meets it; nothing of it reaches a record.
 *
 * @param nanos that have passed since some moment
 * @param jitter between 0 and 1, so that many programs that failed together do not return together
 */
record Timing(LongSupplier nanos, Sleeper sleeper, DoubleSupplier jitter) {

  /** Waits. */
  @FunctionalInterface
  interface Sleeper {
    void sleep(Duration duration) throws InterruptedException;
  }

  static final Timing STANDARD =
      new Timing(
          System::nanoTime,
          duration -> TimeUnit.NANOSECONDS.sleep(duration.toNanos()),
          () -> ThreadLocalRandom.current().nextDouble());

  /** Waits; an interrupt stays set, and the next step on the network ends the run. */
  void sleep(Duration duration) throws FetchException {
    try {
      sleeper.sleep(duration);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw FetchException.passing(Failure.Code.FETCH_FAILED, "the run was stopped");
    }
  }
}
