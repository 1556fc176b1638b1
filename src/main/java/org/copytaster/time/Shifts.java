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
    Optional<Period> told = told(frame, reference, grain.get(), n);
    if (told.isPresent()) {
      Period moved = new Period(told.get().grain(), grain.get().plus(told.get().start(), count));
      return Optional.of(Resolver.value(frame, moved, Optional.of(told.get().start())).aside());
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

  /**
   * The period with which the answer is compared and whose size it has: a year before a reported
   * quarter is a quarter. The quarter itself is the one reported, or the last that is over.
   */
  private static Optional<Period> told(Frame frame, Reference reference, Grain grain, String n) {
    Optional<Period> reported = reference.narrative().reported();
    if (grain == Grain.QUARTER && frame.is(Key.FROM, "report")) {
      return reported.or(() -> lastQuarter(reference));
    }
    if (grain != Grain.YEAR || !n.equals("1")) {
      return Optional.empty();
    }
    if (frame.is(Key.FROM, "report")) {
      return reported.or(() -> lastQuarter(reference));
    }
    return reported;
  }

  private static Optional<Period> lastQuarter(Reference reference) {
    return reference.day().map(day -> Period.holding(Grain.QUARTER, day).plus(-1));
  }

  /** Hours, and unstated numbers: no day can be told; how long it is can, or on which side. */
  private static Resolution vague(Frame frame) {
    boolean clock = frame.get(Key.UNIT).orElse("").startsWith("T");
    if (clock || frame.is(Key.FROM, "then")) {
      return Resolver.value(frame, TimeType.DURATION, Durations.timex(frame), Optional.empty());
    }
    boolean past = frame.number(Key.SIGN, 1) < 0;
    return Resolver.value(frame, TimeType.DATE, past ? "PAST_REF" : "FUTURE_REF", Optional.empty());
  }
}
