package org.copytaster.time;

import java.time.LocalDate;
import java.util.Optional;
import org.copytaster.value.TimeType;
import org.copytaster.value.TimeValue;

/** Turns expressions into values: what they mean seen from a reference. */
public final class Resolver {

  private final DateOrder order;

  /**
   * A resolver.
   *
   * @param order of day and month where the numbers themselves leave it open
   */
  public Resolver(DateOrder order) {
    this.order = order;
  }

  /** What it means; nothing if there is no such day, or it is no time at all. */
  public Optional<Resolution> resolve(TimeExpression expression, Reference reference) {
    Frame frame = ordered(expression.frame());
    switch (frame.get(Key.KIND).orElse("fields")) {
      case "ref":
        return Optional.of(plain(frame, TimeType.DATE, frame.get(Key.VALUE).orElse("PRESENT_REF")));
      case "set":
        return Optional.of(plain(frame, TimeType.SET, Durations.set(frame)));
      case "duration":
        return Optional.of(Durations.duration(frame, reference));
      case "shift":
        return Shifts.resolve(frame, reference);
      default:
        return Fields.resolve(frame, reference);
    }
  }

  private Frame ordered(Frame frame) {
    if (!frame.has(Key.A) || !frame.has(Key.B)) {
      return frame;
    }
    boolean dayFirst =
        frame.number(Key.A) > 12 || (frame.number(Key.B) <= 12 && order == DateOrder.DAY_FIRST);
    return frame
        .with(Key.DAY, frame.get(dayFirst ? Key.A : Key.B).orElseThrow())
        .with(Key.MONTH, frame.get(dayFirst ? Key.B : Key.A).orElseThrow());
  }

  private static Resolution plain(Frame frame, TimeType type, String timex) {
    return value(frame, type, timex, Optional.empty());
  }

  /** A value that names no days. */
  static Resolution value(Frame frame, TimeType type, String timex, Optional<LocalDate> anchor) {
    return new Resolution(
        new TimeValue(type, timex, Optional.empty(), Optional.empty(), frame.get(Key.MOD), anchor),
        Optional.empty());
  }

  /** A value that is a period of the calendar, moved and with its time of day as the frame says. */
  static Resolution value(Frame frame, Period found, Optional<LocalDate> anchor) {
    Period period =
        frame.has(Key.MOVE)
            ? new Period(found.grain(), found.start().plusDays(frame.number(Key.MOVE)))
            : found;
    String clock = period.isDay() ? Clock.timex(frame) : "";
    LocalDate last = period.last().plusDays(frame.has(Key.OVER) ? 1 : 0);
    TimeValue value =
        new TimeValue(
            clock.isEmpty() ? TimeType.DATE : TimeType.TIME,
            period.timex() + clock,
            Optional.of(period.start()),
            Optional.of(last),
            frame.get(Key.MOD),
            anchor);
    return new Resolution(value, Optional.of(period));
  }

  /** A period of which only the shape is known, because there is no reference day. */
  static Resolution open(Frame frame, String timex) {
    String clock = Clock.timex(frame);
    return value(
        frame, clock.isEmpty() ? TimeType.DATE : TimeType.TIME, timex + clock, Optional.empty());
  }
}
