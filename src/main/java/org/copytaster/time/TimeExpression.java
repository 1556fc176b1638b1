package org.copytaster.time;

import org.copytaster.value.Span;

/** A time expression found in a text, not yet resolved. */
public final class TimeExpression {

  private final Span span;
  private final String rule;
  private final Frame frame;

  TimeExpression(Span span, String rule, Frame frame) {
    this.span = span;
    this.rule = rule;
    this.frame = frame;
  }

  public Span span() {
    return span;
  }

  /** The name of the rule in {@code dates/rules.tsv} that found it. */
  public String rule() {
    return rule;
  }

  /** Whether it is a day of the calendar, by day and month, with or without the year. */
  public boolean namesDay() {
    return (frame.has(Key.DAY) && frame.has(Key.MONTH)) || (frame.has(Key.A) && frame.has(Key.B));
  }

  /** Whether its two numbers can be day and month in either order, as two different days. */
  public boolean leavesOrderOpen() {
    return frame.has(Key.A)
        && frame.has(Key.B)
        && Math.max(frame.number(Key.A), frame.number(Key.B)) <= 12
        && frame.number(Key.A) != frame.number(Key.B);
  }

  Frame frame() {
    return frame;
  }

  @Override
  public String toString() {
    return rule + span + frame;
  }
}
