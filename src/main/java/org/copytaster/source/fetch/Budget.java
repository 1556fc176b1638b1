package org.copytaster.source.fetch;

import java.time.Duration;
import org.copytaster.value.Failure;

/** The time that is left for all requests of one page; polite waiting takes none of it. */
final class Budget {

  private final Timing timing;
  private final Duration total;
  private long deadline;

  Budget(Timing timing, Duration total) {
    this.timing = timing;
    this.total = total;
    this.deadline = timing.nanos().getAsLong() + total.toNanos();
  }

  void sleep(Duration duration) throws FetchException {
    timing.sleep(duration);
    extend(duration);
  }

  /** Adds what was spent on something else. */
  void extend(Duration duration) {
    deadline += duration.toNanos();
  }

  /** What is left. */
  Duration left() {
    return Duration.ofNanos(Math.max(0, deadline - timing.nanos().getAsLong()));
  }

  /** The shorter of what is left and {@code most}, in whole milliseconds and never 0. */
  int millis(Duration most) {
    Duration left = left();
    return (int) Math.max(1, (left.compareTo(most) < 0 ? left : most).toMillis());
  }

  FetchException over(Target target) {
    return FetchException.passing(
        Failure.Code.FETCH_TIMEOUT,
        target + " did not come whole within " + total.toSeconds() + " s");
  }
}
