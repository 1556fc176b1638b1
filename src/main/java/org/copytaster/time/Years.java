package org.copytaster.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which year is meant where a text names only a part of one. */
final class Years {

  /** A day of the coming weeks may be announced in the past tense; one further off is not. */
  private static final int ANNOUNCED = 45;

  private Years() {}

  /** The part of {@code year} that the frame names; nothing if there is no such day. */
  static Optional<Period> in(Frame frame, int year) {
    try {
      if (frame.has(Key.HOLIDAY)) {
        return holiday(frame.get(Key.HOLIDAY).orElseThrow(), year);
      }
      if (frame.has(Key.MONTH)) {
        int month = frame.number(Key.MONTH);
        return Optional.of(
            frame.has(Key.DAY)
                ? new Period(Grain.DAY, LocalDate.of(year, month, frame.number(Key.DAY)))
                : new Period(Grain.MONTH, LocalDate.of(year, month, 1)));
      }
      if (frame.has(Key.QUARTER)) {
        return Optional.of(
            new Period(Grain.QUARTER, LocalDate.of(year, 3 * frame.number(Key.QUARTER) - 2, 1)));
      }
      if (frame.has(Key.HALF)) {
        return Optional.of(
            new Period(Grain.HALF, LocalDate.of(year, 6 * frame.number(Key.HALF) - 5, 1)));
      }
      int month = Grain.firstMonth(frame.get(Key.SEASON).orElseThrow());
      return Optional.of(new Period(Grain.SEASON, LocalDate.of(year, month, 1)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Period> holiday(String code, int year) {
    String[] parts = code.split("-");
    int month = Integer.parseInt(parts[0]);
    if (parts.length == 2) {
      return Optional.of(
          new Period(Grain.DAY, LocalDate.of(year, month, Integer.parseInt(parts[1]))));
    }
    return Optional.of(
        new Period(
            Grain.DAY,
            LocalDate.of(year, month, 1)
                .with(
                    TemporalAdjusters.dayOfWeekInMonth(
                        Integer.parseInt(parts[2]), DayOfWeek.of(Integer.parseInt(parts[1]))))));
  }

  /** The part of a year that the frame names, in the year that direction and tense make likely. */
  static Optional<Period> choose(Frame frame, LocalDate day, Tense tense) {
    if (frame.is(Key.DIR, "last") && frame.has(Key.SEASON)) {
      return in(frame, day.getYear() - 1);
    }
    if (frame.is(Key.DIR, "last")) {
      return latest(candidates(frame, day).filter(p -> p.last().isBefore(sameGrain(p, day))));
    }
    if (frame.is(Key.DIR, "next") || frame.is(Key.DIR, "coming")) {
      return earliest(candidates(frame, day).filter(p -> p.start().isAfter(day)));
    }
    if (frame.is(Key.DIR, "this")) {
      return in(frame, day.getYear());
    }
    Optional<Period> nearest =
        candidates(frame, day).min(Comparator.comparingLong(p -> distance(p, day)));
    if (nearest.isEmpty()
        || (!nearest.get().isOfBusiness() && distance(nearest.get(), day) <= ANNOUNCED)) {
      return nearest;
    }
    if (tense == Tense.FUTURE && nearest.get().isOfBusiness()) {
      return nearest;
    }
    if (tense == Tense.PAST) {
      return latest(candidates(frame, day).filter(p -> !p.start().isAfter(day)));
    }
    return tense == Tense.FUTURE
        ? earliest(candidates(frame, day).filter(p -> !p.last().isBefore(day)))
        : nearest;
  }

  private static LocalDate sameGrain(Period period, LocalDate day) {
    return period.grain().floor(day);
  }

  /** Nine years hold every February 29. */
  private static Stream<Period> candidates(Frame frame, LocalDate day) {
    return IntStream.rangeClosed(day.getYear() - 4, day.getYear() + 4)
        .boxed()
        .flatMap(year -> in(frame, year).stream());
  }

  private static Optional<Period> latest(Stream<Period> periods) {
    return periods.max(Comparator.comparing(Period::start));
  }

  private static Optional<Period> earliest(Stream<Period> periods) {
    return periods.min(Comparator.comparing(Period::start));
  }

  private static long distance(Period period, LocalDate day) {
    if (period.start().isAfter(day)) {
      return ChronoUnit.DAYS.between(day, period.start());
    }
    return Math.max(0, ChronoUnit.DAYS.between(period.last(), day));
  }

  /** The day of that number nearest to {@code day}. */
  static Optional<Period> dayOfMonth(int number, LocalDate day) {
    return IntStream.rangeClosed(-1, 1)
        .mapToObj(day::plusMonths)
        .filter(month -> number <= month.lengthOfMonth())
        .map(month -> new Period(Grain.DAY, month.withDayOfMonth(number)))
        .min(Comparator.comparingLong(p -> distance(p, day)));
  }

  /** The year ending so that is nearest to the reference, at most 20 years ahead of it. */
  static int ofTwoDigits(int number, Optional<LocalDate> reference) {
    int today = reference.map(LocalDate::getYear).orElse(2010);
    int year = Math.floorDiv(today, 100) * 100 + number;
    if (year > today + 20) {
      return year - 100;
    }
    return year <= today - 80 ? year + 100 : year;
  }
}
