package org.copytaster.time;

import java.time.LocalDate;
import java.util.Optional;
import org.copytaster.value.TimeType;
import org.copytaster.value.TimeValue;

/** Times named by fields of the calendar; what they leave out, the reference fills in. */
final class Fields {

  private Fields() {}

  static Optional<Resolution> resolve(Frame frame, Reference reference) {
    if (frame.has(Key.LASTDAY) || frame.has(Key.LASTYEAR)) {
      return range(frame, reference);
    }
    if (!Shape.possible(frame)) {
      return Optional.empty();
    }
    Optional<LocalDate> anchor = needsReference(frame) ? base(frame, reference) : Optional.empty();
    Optional<Period> period = period(frame, reference);
    if (period.isPresent()) {
      Resolution found = Resolver.value(frame, period.get(), anchor);
      return Optional.of(frame.is(Key.FROM, "report") ? found.aside() : found);
    }
    boolean unreferenced = needsReference(frame) && base(frame, reference).isEmpty();
    return unreferenced ? Optional.of(Resolver.open(frame, Shape.of(frame))) : Optional.empty();
  }

  private static boolean needsReference(Frame frame) {
    return !frame.has(Key.YEAR)
        && !frame.has(Key.CENTURY)
        && !frame.has(Key.DECADE)
        && !frame.has(Key.YY);
  }

  private static Optional<LocalDate> base(Frame frame, Reference reference) {
    if (frame.is(Key.FROM, "then")) {
      return reference.narrative().last().map(Period::start).or(reference::day);
    }
    boolean clockAlone =
        !frame.has(Key.UNIT)
            && !frame.has(Key.DIR)
            && !frame.is(Key.FROM, "now")
            && onlyClock(frame);
    return clockAlone ? reference.storyDay() : reference.day();
  }

  private static boolean onlyClock(Frame frame) {
    return (frame.has(Key.PART) || frame.has(Key.HOUR))
        && !frame.has(Key.WEEKDAY)
        && !frame.has(Key.DAY)
        && !frame.has(Key.MONTH)
        && !frame.has(Key.HOLIDAY);
  }

  private static Optional<Period> period(Frame frame, Reference reference) {
    if (frame.has(Key.CENTURY)) {
      return Optional.of(
          Period.holding(
              Grain.CENTURY, LocalDate.of((frame.number(Key.CENTURY) - 1) * 100 + 1, 1, 1)));
    }
    if (frame.has(Key.DECADE)) {
      return decade(frame, reference);
    }
    Optional<Integer> year = year(frame, reference);
    Optional<LocalDate> base = base(frame, reference);
    if (frame.has(Key.WEEKDAY) && !frame.has(Key.MONTH) && !frame.has(Key.DAY)) {
      return base.map(day -> Weekdays.choose(frame, day, reference.tense()));
    }
    Optional<Period> container = container(frame, reference);
    if (year.isPresent()) {
      return reported(frame, year.get(), reference)
          .or(() -> inYear(frame, year.get()))
          .flatMap(p -> ordinal(frame, p));
    }
    if (frame.has(Key.DAY) && !frame.has(Key.MONTH)) {
      return base.flatMap(day -> Years.dayOfMonth(frame.number(Key.DAY), day));
    }
    if (namesPartOfYear(frame)) {
      return base.flatMap(day -> Years.choose(frame, day, reference.tense()))
          .flatMap(p -> ordinal(frame, p));
    }
    if (container.isPresent()) {
      return ordinal(frame, container.get());
    }
    return onlyClock(frame) ? base.map(day -> clockDay(frame, day)) : Optional.empty();
  }

  private static Period clockDay(Frame frame, LocalDate day) {
    return new Period(Grain.DAY, day.plusDays(direction(frame)));
  }

  private static boolean namesPartOfYear(Frame frame) {
    return frame.has(Key.MONTH)
        || frame.has(Key.QUARTER)
        || frame.has(Key.HALF)
        || frame.has(Key.SEASON)
        || frame.has(Key.HOLIDAY);
  }

  static int direction(Frame frame) {
    return frame.is(Key.DIR, "last") ? -1 : frame.is(Key.DIR, "next") ? 1 : 0;
  }

  /** {@code last year}, {@code that month}, {@code the following week}. */
  private static Optional<Period> container(Frame frame, Reference reference) {
    if (!frame.has(Key.DIR) || !frame.has(Key.UNIT)) {
      return Optional.empty();
    }
    return Grain.ofUnit(frame.get(Key.UNIT).orElseThrow())
        .flatMap(
            grain ->
                base(frame, reference)
                    .map(day -> Period.holding(grain, day))
                    .map(
                        p ->
                            direction(frame) == 0 && reference.isPast() && p.isComing(reference)
                                ? p.plus(-1)
                                : p)
                    .map(p -> p.plus(direction(frame) * (long) frame.number(Key.N, 1))));
  }

  private static Optional<Integer> year(Frame frame, Reference reference) {
    if (frame.has(Key.YEAR)) {
      return Optional.of(frame.number(Key.YEAR));
    }
    if (frame.has(Key.YY)) {
      return Optional.of(Years.ofTwoDigits(frame.number(Key.YY), reference.day()));
    }
    return frame.is(Key.UNIT, "Y")
        ? container(frame, reference).map(p -> p.start().getYear())
        : Optional.empty();
  }

  private static Optional<Period> decade(Frame frame, Reference reference) {
    int year = frame.number(Key.DECADE);
    return Optional.of(
        Period.holding(
            Grain.DECADE,
            LocalDate.of(year < 100 ? Years.ofTwoDigits(year, reference.day()) : year, 1, 1)));
  }

  /** {@code the 1988 period}: as long as the one reported on, in the year named. */
  private static Optional<Period> reported(Frame frame, int year, Reference reference) {
    return frame.is(Key.FROM, "report")
        ? reference.narrative().reported().map(p -> new Period(p.grain(), p.start().withYear(year)))
        : Optional.empty();
  }

  private static Optional<Period> inYear(Frame frame, int year) {
    return namesPartOfYear(frame)
        ? Years.in(frame, year)
        : Optional.of(Period.holding(Grain.YEAR, LocalDate.of(year, 1, 1)));
  }

  /** The n-th unit in a period: {@code the first week of March}. */
  private static Optional<Period> ordinal(Frame frame, Period container) {
    if (!frame.has(Key.ORD)) {
      return Optional.of(
          Grain.ofUnit(frame.get(Key.VALUE).orElse(""))
              .map(grain -> Period.holding(grain, container.start()))
              .orElse(container));
    }
    return Grain.ofUnit(frame.get(Key.VALUE).orElse(""))
        .map(
            grain -> {
              Period first = Period.holding(grain, container.start());
              boolean outside = first.start().isBefore(container.start().minusDays(3));
              return first.plus(frame.number(Key.ORD) - (outside ? 0 : 1));
            });
  }

  private static Optional<Resolution> range(Frame frame, Reference reference) {
    Frame first = frame.changedBy(Shape.WITHOUT_LAST);
    Frame last = first;
    for (Key[] pair : Shape.LAST_KEYS) {
      last = frame.has(pair[0]) ? last.with(pair[1], frame.get(pair[0]).orElseThrow()) : last;
    }
    Optional<Resolution> from = resolve(first, reference);
    Frame known = last;
    Optional<Resolution> to =
        from.flatMap(Resolution::period)
            .map(
                p ->
                    known.has(Key.YEAR) || !known.has(Key.MONTH)
                        ? known
                        : known.with(Key.YEAR, "" + p.start().getYear()))
            .or(() -> Optional.of(known))
            .flatMap(f -> resolve(f, reference));
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    TimeValue a = from.get().value();
    TimeValue b = to.get().value();
    if (a.from().isPresent() && (b.to().isEmpty() || b.to().get().isBefore(a.from().get()))) {
      return Optional.empty();
    }
    return Optional.of(
        new Resolution(
            new TimeValue(
                TimeType.DATE,
                a.timex() + "/" + b.timex(),
                a.from(),
                a.from().isPresent() ? b.to() : a.from(),
                a.mod(),
                a.anchor()),
            from.get().period()));
  }
}
