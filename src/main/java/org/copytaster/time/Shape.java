package org.copytaster.time;

import java.time.Month;

/** What can be said of fields without a reference: are they possible, and how are they written. */
final class Shape {

  /** The keys of the end of a range, and those of its begin that they stand for. */
  static final Key[][] LAST_KEYS = {
    {Key.LASTDAY, Key.DAY}, {Key.LASTMONTH, Key.MONTH}, {Key.LASTYEAR, Key.YEAR}
  };

  static final Frame WITHOUT_LAST =
      Frame.EMPTY.with(Key.LASTDAY, "").with(Key.LASTMONTH, "").with(Key.LASTYEAR, "");

  private Shape() {}

  /** Whether the month can have the day, in some year. */
  static boolean possible(Frame frame) {
    if (frame.number(Key.QUARTER, 1) > 4 || frame.number(Key.HALF, 1) > 2) {
      return false;
    }
    if (frame.number(Key.DAY, 1) < 1) {
      return false;
    }
    if (!frame.has(Key.MONTH)) {
      return frame.number(Key.DAY, 1) <= 31;
    }
    int month = frame.number(Key.MONTH);
    return month >= 1
        && month <= 12
        && frame.number(Key.DAY, 1) <= Month.of(month).maxLength()
        && frame.number(Key.HOUR, 0) <= 24;
  }

  /** The TIMEX3 value with X for what is not known. */
  static String of(Frame frame) {
    if (frame.has(Key.MONTH)) {
      String month = "XXXX-" + Numerals.two(frame.number(Key.MONTH));
      return frame.has(Key.DAY) ? month + "-" + Numerals.two(frame.number(Key.DAY)) : month;
    }
    if (frame.has(Key.WEEKDAY)) {
      return "XXXX-WXX-" + frame.number(Key.WEEKDAY);
    }
    if (frame.has(Key.QUARTER)) {
      return "XXXX-Q" + frame.number(Key.QUARTER);
    }
    if (frame.has(Key.HALF)) {
      return "XXXX-H" + frame.number(Key.HALF);
    }
    if (frame.has(Key.SEASON)) {
      return "XXXX-" + frame.get(Key.SEASON).orElseThrow();
    }
    if (frame.has(Key.UNIT)) {
      return Grain.ofUnit(frame.get(Key.UNIT).orElseThrow()).orElse(Grain.DAY).unknown();
    }
    return "XXXX-XX-" + (frame.has(Key.DAY) ? Numerals.two(frame.number(Key.DAY)) : "XX");
  }
}
