package org.copytaster.article.read;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.copytaster.article.Published;
import org.copytaster.article.draft.Limit;
import org.copytaster.article.draft.StatedFacts;
import org.copytaster.value.Warning;

/** The day of publication: the first of the stated dates that can be read. */
record Publication(Optional<Published> published, List<Warning> warnings) {

  /** Time zones set two honest dates of one story a day apart. */
  private static final int HONEST_DAYS = 1;

  /** In universal time: the hour until which it is yesterday, and from which it is tomorrow. */
  private static final int WEST = 12;

  private static final int EAST = 10;

  /** Two statements of one moment differ by seconds. */
  private static final Duration CLOSE = Duration.ofMinutes(2);

  private static final int DAY = "2020-10-06".length();

  Publication {
    warnings = List.copyOf(warnings);
  }

  static Publication of(List<StatedFacts.StatedDate> stated, DateForms forms) {
    List<Published> readable = new ArrayList<>();
    List<Published> hints = new ArrayList<>();
    Set<Published> unclear = new HashSet<>();
    List<Warning> warnings = new ArrayList<>();
    for (StatedFacts.StatedDate date : stated) {
      Optional<DateForms.Stated> read = forms.read(date.value());
      read.map(d -> new Published(d.value(), d.date(), date.from()))
          .ifPresent(
              published -> {
                (date.hint() ? hints : readable).add(published);
                if (date.value().indexOf('/') > 0) {
                  unclear.add(published);
                }
              });
      if (read.isEmpty() && !date.hint()) {
        warnings.add(unreadable(date));
      }
    }
    if (readable.isEmpty() && hints.isEmpty()) {
      return new Publication(Optional.empty(), warnings);
    }
    Published first = readable.isEmpty() ? hints.remove(0) : readable.get(0);
    readable.stream()
        .filter(p -> days(first, p) > HONEST_DAYS)
        .findFirst()
        .ifPresent(other -> warnings.add(conflict(first, other)));
    Published day = unclear.contains(first) ? unswapped(first, hints) : first;
    return new Publication(Optional.of(local(day, readable, hints)), warnings);
  }

  /**
   * Of 11/01/2023 and 1 November 2023 under the headline, the second tells how to read the first.
   */
  private static Published unswapped(Published first, List<Published> hints) {
    LocalDate date = first.date();
    return hints.stream()
        .limit(1)
        .map(Published::date)
        .filter(d -> d.getYear() == date.getYear())
        .filter(d -> d.getMonthValue() == date.getDayOfMonth())
        .filter(d -> d.getDayOfMonth() == date.getMonthValue())
        .map(d -> new Published(d.toString(), d, first.from()))
        .findFirst()
        .orElse(first);
  }

  private static long days(Published one, Published other) {
    return Math.abs(ChronoUnit.DAYS.between(one.date(), other.date()));
  }

  /**
   * A moment in universal time says less of the day than one with the local offset, or than the
   * address or the line under the headline does, which are local.
   */
  private static Published local(Published first, List<Published> readable, List<Published> hints) {
    if (!first.value().endsWith("Z")) {
      return first;
    }
    Instant moment = Instant.parse(first.value());
    Stream<Published> same =
        Stream.concat(readable.stream(), hints.stream())
            .filter(p -> p.value().length() > DAY && !p.value().endsWith("Z"))
            .filter(p -> isClose(moment, OffsetDateTime.parse(p.value()).toInstant()));
    Stream<Published> local =
        Stream.concat(
            readable.stream().filter(p -> p.from().equals("url")),
            hints.stream().limit(1).filter(p -> !p.value().endsWith("Z")));
    return Stream.concat(same, local.filter(p -> canBe(moment, p, first)))
        .findFirst()
        .orElse(first);
  }

  private static boolean isClose(Instant one, Instant other) {
    return Duration.between(one, other).abs().compareTo(CLOSE) <= 0;
  }

  /** Whether the day before or after has begun, or not ended, somewhere at that moment. */
  private static boolean canBe(Instant moment, Published local, Published first) {
    int hour = moment.atOffset(ZoneOffset.UTC).getHour();
    long after = ChronoUnit.DAYS.between(first.date(), local.date());
    return after == -1 && hour < WEST || after == 1 && hour >= EAST;
  }

  private static Warning unreadable(StatedFacts.StatedDate date) {
    return new Warning(
        Warning.Code.PUBLISHED_UNREADABLE,
        date.from() + " says \"" + Limit.cut(date.value(), 80) + "\", which is no date");
  }

  private static Warning conflict(Published first, Published other) {
    return new Warning(
        Warning.Code.PUBLISHED_CONFLICT,
        first.from() + " says " + first.date() + ", " + other.from() + " says " + other.date());
  }
}
