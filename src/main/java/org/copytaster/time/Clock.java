package org.copytaster.time;

/** The time of day in a frame, as TIMEX3 writes it. */
final class Clock {

  private Clock() {}

  /** {@code T19:00}, {@code TEV}; empty if the frame has no time of day. */
  static String timex(Frame frame) {
    if (frame.has(Key.HOUR)) {
      return "T"
          + Numerals.two(hour(frame))
          + ":"
          + Numerals.two(frame.number(Key.MINUTE, 0))
          + frame.get(Key.ZONE).filter("Z"::equals).orElse("");
    }
    return frame.get(Key.PART).map(part -> "T" + part).orElse("");
  }

  private static int hour(Frame frame) {
    int hour = frame.number(Key.HOUR);
    boolean late =
        frame.is(Key.AMPM, "pm")
            || frame.is(Key.PART, "AF")
            || frame.is(Key.PART, "EV")
            || (frame.is(Key.PART, "NI") && hour > 5);
    if (late && hour < 12) {
      return hour + 12;
    }
    return frame.is(Key.AMPM, "am") && hour == 12 ? 0 : hour;
  }
}
