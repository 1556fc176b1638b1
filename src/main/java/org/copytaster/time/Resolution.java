package org.copytaster.time;

import java.util.Objects;
import java.util.Optional;
import org.copytaster.value.TimeValue;

/** What an expression was found to mean. */
public final class Resolution {

  private final TimeValue value;
  private final Optional<Period> period;

  Resolution(TimeValue value, Optional<Period> period) {
    this.value = Objects.requireNonNull(value);
    this.period = period;
  }

  public TimeValue value() {
    return value;
  }

  /** The same, named for comparison only: the story's own time does not move there. */
  Resolution aside() {
    return new Resolution(value, Optional.empty());
  }

  /** The period of the calendar that it names, if it names one. */
  Optional<Period> period() {
    return period;
  }
}
