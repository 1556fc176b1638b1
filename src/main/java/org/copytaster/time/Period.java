package org.copytaster.time;

import java.time.LocalDate;

/** A stretch of the calendar: a day, a week, a quarter, a decade … */
record Period(Grain grain, LocalDate start) {

  static Period holding(Grain grain, LocalDate day) {
    return new Period(grain, grain.floor(day));
  }

  Period plus(long periods) {
    return new Period(grain, grain.plus(start, periods));
  }

  LocalDate last() {
    return grain.last(start);
  }

  String timex() {
    return grain.timex(start);
  }

  /** Whether firms report on such periods. */
  boolean isOfBusiness() {
    return grain == Grain.QUARTER || grain == Grain.HALF;
  }

  /** Whether it is a weekend that, on the reference day, has not begun. */
  boolean isComing(Reference reference) {
    return grain == Grain.WEEKEND && reference.day().filter(start::isAfter).isPresent();
  }

  boolean isDay() {
    return grain == Grain.DAY;
  }
}
