package org.copytaster.time;

import java.time.LocalDate;
import java.util.Optional;

/** The story's own time at a place in it: the last day, and the last period, that it named. */
public final class Narrative {

  /** Before the story has named any. */
  public static final Narrative NONE =
      new Narrative(Optional.empty(), Optional.empty(), Optional.empty());

  /** Firms also report on these; they have no value of their own, so the year stands for them. */
  private static final String THREE_QUARTERS = "P9M";

  private final Optional<LocalDate> day;
  private final Optional<Period> last;
  private final Optional<Period> reported;

  private Narrative(Optional<LocalDate> day, Optional<Period> last, Optional<Period> reported) {
    this.day = day;
    this.last = last;
    this.reported = reported;
  }

  /** The narrative after an expression that was resolved so, from {@code seen}. */
  Narrative after(Resolution resolution, Reference seen) {
    if (resolution.value().timex().equals(THREE_QUARTERS) && seen.day().isPresent()) {
      return new Narrative(day, last, Optional.of(Period.holding(Grain.YEAR, seen.day().get())));
    }
    if (resolution.period().isEmpty()) {
      return this;
    }
    Period period = resolution.period().get();
    return new Narrative(
        period.isDay() ? Optional.of(period.start()) : day,
        Optional.of(period),
        isReported(period, seen) ? Optional.of(period) : reported);
  }

  /** A fiscal quarter may be over though the calendar's is not; but then it is the first named. */
  private boolean isReported(Period period, Reference seen) {
    boolean over = seen.day().filter(day -> !period.last().isBefore(day)).isEmpty();
    return period.isOfBusiness() && (over || (reported.isEmpty() && seen.tense() != Tense.FUTURE));
  }

  Optional<LocalDate> day() {
    return day;
  }

  /** The quarter or half year that the story reports on. */
  Optional<Period> reported() {
    return reported;
  }

  Optional<Period> last() {
    return last;
  }
}
