package org.copytaster.source.fetch;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Keeps the requests to one host apart. */
final class Pace {

  private final Timing timing;
  private final Map<String, Long> next = new HashMap<>();

  Pace(Timing timing) {
    this.timing = timing;
  }

  /** Waits until {@code host} may be asked again, and the one after that {@code apart} later. */
  void await(String host, Duration apart, Budget budget) throws FetchException {
    long now = timing.nanos().getAsLong();
    long wait = next.getOrDefault(host, now) - now;
    if (wait > 0) {
      budget.sleep(Duration.ofNanos(wait));
      now = timing.nanos().getAsLong();
    }
    next.put(host, now + apart.toNanos());
  }
}
