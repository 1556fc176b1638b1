package org.copytaster.pattern;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.copytaster.value.Span;

/** One attempt to match one pattern at one anchor, with a bound on its steps. */
final class Run {

  /** More steps than any rule takes on news text; past it the rule does not match. */
  private static final int MOST_STEPS = 4_000;

  private record Remembered(String name, Span tokens) {}

  private final SentenceView view;
  private final Deque<Remembered> captures = new ArrayDeque<>();
  private boolean forward = true;
  private int steps;

  Run(SentenceView view) {
    this.view = view;
  }

  SentenceView view() {
    return view;
  }

  boolean forward() {
    return forward;
  }

  void direction(boolean towardsEnd) {
    forward = towardsEnd;
  }

  boolean spent() {
    return steps > MOST_STEPS;
  }

  /** The token next to {@code position} in the direction of matching; -1 at the border. */
  void count() {
    steps++;
  }

  int tokenBeside(int position) {
    count();
    if (steps > MOST_STEPS) {
      return -1;
    }
    int at = forward ? position : position - 1;
    return at >= 0 && at < view.size() ? at : -1;
  }

  int step(int position, int tokens) {
    return forward ? position + tokens : position - tokens;
  }

  boolean isOf(int wordClass, int position) {
    return wordClass >= 0 && view.isInside(wordClass, position);
  }

  int remember(String name, int start, int end) {
    captures.push(new Remembered(name, new Span(start, end)));
    return captures.size();
  }

  /** Drops what was remembered since the stack had {@code depth} entries, that one included. */
  void forget(int depth) {
    while (captures.size() >= depth) {
      captures.pop();
    }
  }

  Map<String, Span> captures() {
    Map<String, Span> found = new HashMap<>();
    for (Iterator<Remembered> i = captures.descendingIterator(); i.hasNext(); ) {
      Remembered remembered = i.next();
      found.put(remembered.name(), remembered.tokens());
    }
    return found;
  }
}
