package org.copytaster.time;

import java.time.LocalDate;
import java.util.Optional;
import org.copytaster.value.TimeType;

/** Times counted from another: {@code yesterday}, {@code two weeks ago}, {@code a year earlier}. */
final class Shifts {

  private Shifts() {}

  static Optional<Resolution> resolve(Frame frame, Reference reference) {
    boolean fromStory = frame.is(Key.FROM, "then");
    Optional<LocalDate> anchor = fromStory ? reference.storyDay() : reference.day();
    Optional<Grain> grain = Grain.ofUnit(frame.get(Key.UNIT).orElse("D"));
    String n = frame.get(Key.N).orElse("1");
    if (grain.isEmpty() || !Durations.isSmall(n)) {
      return Optional.of(vague(frame));
    }
    long count = Long.parseLong(n) * frame.number(Key.SIGN, 1);
    Optional<Period> told = reference.narrative().last().filter(p -> keeps(p, frame, grain.get()));
    if (told.isPresent()) {
      Period moved = new Period(told.get().grain(), grain.get().plus(told.get().start(), count));
      return Optional.of(Resolver.value(frame, moved, Optional.of(told.get().start())));
    }
    Optional<LocalDate> base =
        fromStory ? reference.narrative().last().map(Period::start).or(() -> anchor) : anchor;
    if (base.isEmpty()) {
      return Optional.of(Resolver.open(frame, grain.get().unknown()));
    }
    Grain named =
        grain.get() == Grain.WEEK && count * count == 1 && !frame.has(Key.DIR)
            ? Grain.DAY
            : grain.get();
    Period found =
        Period.holding(
            named,
            grain
                .get()
                .plus(
                    grain.get() == Grain.WEEKEND ? Grain.WEEKEND.floor(base.get()) : base.get(),
                    count));
    return Optional.of(Resolver.value(frame, found, base));
  }

  /** Whether the answer has the size of what was told last: a year before a quarter, a quarter. */
  private static boolean keeps(Period told, Frame frame, Grain grain) {
    boolean business = told.grain() == Grain.QUARTER || told.grain() == Grain.HALF;
    boolean same = business || (told.grain() == Grain.MONTH && frame.is(Key.FROM, "then"));
    return grain == Grain.YEAR && same && frame.get(Key.N).orElse("1").equals("1");
  }

  private static Resolution vague(Frame frame) {
    boolean past = frame.number(Key.SIGN, 1) < 0;
    return Resolver.value(frame, TimeType.DATE, past ? "PAST_REF" : "FUTURE_REF", Optional.empty());
  }
}
