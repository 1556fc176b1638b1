package org.copytaster.source.fetch;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Optional;

/** How long a server asks to be left alone; by its own clock where it gives a moment. */
final class RetryAfter {

  private RetryAfter() {}

  static Optional<Duration> of(Headers headers) {
    Optional<String> value = headers.first("retry-after");
    if (value.filter(v -> v.matches("[0-9]{1,9}")).isPresent()) {
      return value.map(v -> Duration.ofSeconds(Long.parseLong(v)));
    }
    Optional<ZonedDateTime> now = headers.moment("date");
    return headers
        .moment("retry-after")
        .flatMap(then -> now.map(n -> Duration.between(n, then)))
        .filter(wait -> !wait.isNegative());
  }
}
