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

  Frame frame() {
    return frame;
  }

  @Override
  public String toString() {
    return rule + span + frame;
  }
}
