package org.copytaster.value;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a time expression means.
 *
 * @param timex the TIMEX3 value: {@code 2020-10-05TEV}, {@code P3D}, {@code XXXX-WXX-1}
 * @param from the first day it can mean; absent together with {@code to} when it names none
 * @param to the last day it can mean
 * @param mod the TIMEX3 modifier ({@code APPROX}, {@code START} …)
 * @param anchor the day it was resolved against
 */
public record TimeValue(
    TimeType type,
    String timex,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<String> mod,
    Optional<LocalDate> anchor) {

  /** The end of values that name no day: {@code PRESENT_REF}. */
  private static final String REFERENCE = "_REF";

  public TimeValue {
    if (from.isPresent() != to.isPresent()) {
      throw new IllegalArgumentException(timex + ": from and to are absent together");
    }
    if (from.isPresent() && from.get().isAfter(to.get())) {
      throw new IllegalArgumentException(timex + ": from " + from.get() + " is after " + to.get());
    }
  }

  /** Whether it is a day, a stretch of days or a part of one, resolved or not. */
  public boolean isDay() {
    return from.isPresent()
        ? type != TimeType.SET
        : (type == TimeType.DATE || type == TimeType.TIME) && !timex.endsWith(REFERENCE);
  }
}
