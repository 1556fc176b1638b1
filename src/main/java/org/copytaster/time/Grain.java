package org.copytaster.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;

/** A size of calendar period: where one begins, how long it is, and how TIMEX3 writes it. */
enum Grain {
  DAY("D"),
  WEEK("W"),
  WEEKEND("WE"),
  MONTH("M"),
  QUARTER("Q"),
  HALF("H"),
  SEASON("S"),
  YEAR("Y"),
  DECADE("E"),
  CENTURY("C");

  private static final String[] SEASONS = {"WI", "SP", "SU", "FA"};

  private final String unit;

  Grain(String unit) {
    this.unit = unit;
  }

  /** The grain of a unit of the data; none for hours and less. */
  static Optional<Grain> ofUnit(String unit) {
    for (Grain grain : values()) {
      if (grain.unit.equals(unit)) {
        return Optional.of(grain);
      }
    }
    return Optional.empty();
  }

  /** First day of the period of this grain that holds {@code day}. */
  LocalDate floor(LocalDate day) {
    switch (this) {
      case DAY:
        return day;
      case WEEK:
        return day.with(DayOfWeek.MONDAY);
      case WEEKEND:
        return day.with(DayOfWeek.MONDAY).plusDays(5);
      case MONTH:
        return day.withDayOfMonth(1);
      case QUARTER:
        return day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 3);
      case HALF:
        return day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 6);
      case SEASON:
        return day.withDayOfMonth(1).minusMonths(day.getMonthValue() % 3);
      case YEAR:
        return day.withDayOfYear(1);
      case DECADE:
        return LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1);
      default:
        return LocalDate.of(Math.floorDiv(day.getYear(), 100) * 100, 1, 1);
    }
  }

  LocalDate plus(LocalDate start, long periods) {
    switch (this) {
      case DAY:
        return start.plusDays(periods);
      case WEEK:
      case WEEKEND:
        return start.plusWeeks(periods);
      case MONTH:
        return start.plusMonths(periods);
      case QUARTER:
      case SEASON:
        return start.plusMonths(3 * periods);
      case HALF:
        return start.plusMonths(6 * periods);
      case YEAR:
        return start.plusYears(periods);
      case DECADE:
        return start.plusYears(10 * periods);
      default:
        return start.plusYears(100 * periods);
    }
  }

  /** Last day of the period that begins at {@code start}. */
  LocalDate last(LocalDate start) {
    return this == WEEKEND ? start.plusDays(1) : plus(start, 1).minusDays(1);
  }

  String timex(LocalDate start) {
    String year = String.format(Locale.ROOT, "%04d", start.getYear());
    switch (this) {
      case DAY:
        return start.toString();
      case WEEK:
        return week(start);
      case WEEKEND:
        return week(start) + "-WE";
      case MONTH:
        return year + "-" + Numerals.two(start.getMonthValue());
      case QUARTER:
        return year + "-Q" + start.get(IsoFields.QUARTER_OF_YEAR);
      case HALF:
        return year + "-H" + (start.getMonthValue() < 7 ? 1 : 2);
      case SEASON:
        return year + "-" + SEASONS[start.getMonthValue() % 12 / 3];
      case YEAR:
        return year;
      case DECADE:
        return year.substring(0, 3);
      default:
        return year.substring(0, 2);
    }
  }

  private static String week(LocalDate day) {
    return day.get(IsoFields.WEEK_BASED_YEAR)
        + "-W"
        + Numerals.two(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  /** How TIMEX3 writes a period of this size of which nothing is known. */
  String unknown() {
    switch (this) {
      case DAY:
        return "XXXX-XX-XX";
      case WEEK:
        return "XXXX-WXX";
      case WEEKEND:
        return "XXXX-WXX-WE";
      case MONTH:
        return "XXXX-XX";
      case QUARTER:
        return "XXXX-QX";
      case HALF:
        return "XXXX-HX";
      case SEASON:
      case YEAR:
        return "XXXX";
      case DECADE:
        return "XXX";
      default:
        return "XX";
    }
  }

  /** The month in which the season {@code SP SU FA WI} begins, in the north. */
  static int firstMonth(String season) {
    for (int i = 0; i < SEASONS.length; i++) {
      if (SEASONS[i].equals(season)) {
        return i == 0 ? 12 : 3 * i;
      }
    }
    throw new IllegalArgumentException("no season " + season);
  }
}
