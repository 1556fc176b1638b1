package org.copytaster.time;

import java.util.Locale;

/** What a word or rule can say of a time; the names, in lower case, are those of the data. */
enum Key {
  /** How to resolve: fields | shift | duration | set | ref. */
  KIND,
  YEAR,
  /** A year of two digits. */
  YY,
  DECADE,
  CENTURY,
  HALF,
  QUARTER,
  SEASON,
  MONTH,
  DAY,
  /** The last day of a range of days in one month. */
  LASTDAY,
  /** The last month of a range of days, where it is another one. */
  LASTMONTH,
  LASTYEAR,
  WEEKDAY,
  /** A holiday: month-day, or month-weekday-number for the n-th such weekday. */
  HOLIDAY,
  /** Part of the day: MO, AF, EV, NI, MI, DT. */
  PART,
  HOUR,
  MINUTE,
  AMPM,
  ZONE,
  UNIT,
  /** How many units; X for an unstated number. */
  N,
  /** A half unit beyond N. */
  HALVES,
  ORD,
  SIGN,
  /** last | this | next. */
  DIR,
  /** What it counts from: now (the reference day) | then (the story's own time). */
  FROM,
  /** Days to move the result by. */
  MOVE,
  MOD,
  VALUE,
  /** Two numbers of a date whose order the language or the story decides. */
  A,
  B,
  /** The days of the duration end (-1) or begin (1) at the reference. */
  SIDE,
  /** Lets the night run into the next day. */
  OVER;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
