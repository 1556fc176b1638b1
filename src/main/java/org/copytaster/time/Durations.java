package org.copytaster.time;

import java.time.LocalDate;
import java.util.Optional;
import org.copytaster.value.TimeType;
import org.copytaster.value.TimeValue;

/** Lengths of time, and times that come again. */
final class Durations {

  private Durations() {}

  static Resolution duration(Frame frame, Reference reference) {
    String timex = timex(frame);
    Optional<Period> days = reference.day().flatMap(day -> side(frame, day));
    if (days.isEmpty()) {
      return Resolver.value(frame, TimeType.DURATION, timex, Optional.empty());
    }
    LocalDate today = reference.day().orElseThrow();
    LocalDate other = days.get().start();
    TimeValue value =
        new TimeValue(
            TimeType.DURATION,
            timex,
            Optional.of(other.isBefore(today) ? other : today),
            Optional.of(other.isBefore(today) ? today : other),
            frame.get(Key.MOD),
            reference.day());
    return new Resolution(value, Optional.empty());
  }

  /** The far end of {@code the past three months}. */
  private static Optional<Period> side(Frame frame, LocalDate day) {
    if (!frame.has(Key.SIDE) || !frame.get(Key.N).filter(Durations::isSmall).isPresent()) {
      return Optional.empty();
    }
    long count = (long) frame.number(Key.SIDE) * frame.number(Key.N);
    return Grain.ofUnit(frame.get(Key.UNIT).orElse(""))
        .filter(grain -> grain != Grain.SEASON && grain != Grain.WEEKEND)
        .map(grain -> new Period(Grain.DAY, grain.plus(day, count)));
  }

  static boolean isSmall(String number) {
    return number.length() <= 4 && number.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  static String timex(Frame frame) {
    String n = frame.get(Key.N).orElse("1");
    String unit = frame.get(Key.UNIT).orElse("X");
    boolean clock = unit.startsWith("T");
    String letter = clock ? unit.substring(1) : unit;
    if (letter.equals("E") || letter.equals("C")) {
      boolean counted = isSmall(n);
      n = counted ? Integer.toString(Integer.parseInt(n) * (letter.equals("E") ? 10 : 100)) : n;
      letter = counted ? "Y" : letter.equals("E") ? "DE" : "CE";
    } else if (letter.equals("F")) {
      n = isSmall(n) ? Integer.toString(Integer.parseInt(n) * 2) : n;
      letter = "W";
    } else if (letter.equals("S")) {
      letter = "SU";
    }
    String half = "";
    if (frame.has(Key.HALVES)) {
      String whole = n.equals("0") ? "" : n + letter;
      switch (unit) {
        case "Y":
          return "P" + whole + "6M";
        case "TH":
          return "PT" + whole + "30M";
        case "TM":
          return "PT" + whole + "30S";
        default:
          half = ".5";
      }
    }
    return (clock ? "PT" : "P") + n + half + letter;
  }

  /** {@code P1D} of {@code daily}, {@code XXXX-WXX-5} of {@code every Friday}. */
  static String set(Frame frame) {
    if (frame.has(Key.WEEKDAY)) {
      return "XXXX-WXX-" + frame.number(Key.WEEKDAY) + Clock.timex(frame);
    }
    if (frame.has(Key.MONTH)) {
      String day = frame.has(Key.DAY) ? "-" + Numerals.two(frame.number(Key.DAY)) : "";
      return "XXXX-" + Numerals.two(frame.number(Key.MONTH)) + day;
    }
    if (frame.has(Key.QUARTER)) {
      return "XXXX-Q" + frame.number(Key.QUARTER);
    }
    if (frame.has(Key.SEASON)) {
      return "XXXX-" + frame.get(Key.SEASON).orElseThrow();
    }
    if (frame.has(Key.PART) || frame.has(Key.HOUR)) {
      return "XXXX-XX-XX" + Clock.timex(frame);
    }
    return timex(frame);
  }
}
