package org.copytaster.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Which week's day is meant. */
final class Weekdays {

  private Weekdays() {}

  /** The weekday of the frame, by its direction if it has one, else by the tense. */
  static Period choose(Frame frame, LocalDate base, Tense tense) {
    DayOfWeek wanted = DayOfWeek.of(frame.number(Key.WEEKDAY));
    LocalDate inWeek = Grain.WEEK.floor(base).plusDays(wanted.getValue() - 1L);
    LocalDate day;
    if (frame.is(Key.UNIT, "W")) {
      day = inWeek.plusWeeks(Fields.direction(frame));
    } else if (frame.is(Key.DIR, "last")) {
      day = base.with(TemporalAdjusters.previous(wanted));
    } else if (frame.is(Key.DIR, "next")) {
      day = inWeek.plusWeeks(1);
    } else if (frame.is(Key.DIR, "this")) {
      day = inWeek;
    } else if (frame.is(Key.DIR, "coming") || tense == Tense.FUTURE) {
      day = base.with(TemporalAdjusters.nextOrSame(wanted));
    } else {
      day = base.with(TemporalAdjusters.previousOrSame(wanted));
    }
    return new Period(Grain.DAY, day);
  }
}
