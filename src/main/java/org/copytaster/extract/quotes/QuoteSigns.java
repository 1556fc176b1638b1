package org.copytaster.extract.quotes;

import org.copytaster.value.Span;

/** What the characters beside a mark say of it, in one paragraph. */
final class QuoteSigns {

  private final QuoteMarks marks;
  private final String text;
  private final Span range;

  QuoteSigns(QuoteMarks marks, String text, Span range) {
    this.marks = marks;
    this.text = text;
    this.range = range;
  }

  boolean startsSentence(int at) {
    int last = at - 1;
    while (last >= range.start() && Character.isWhitespace(text.charAt(last))) {
      last--;
    }
    return last < range.start() || ".!?:".indexOf(text.charAt(last)) >= 0;
  }

  boolean opens(QuoteMarks.Pair pair, int at, int after) {
    if (after >= range.end()) {
      return false;
    }
    char previous = at == range.start() ? ' ' : text.charAt(at - 1);
    char next = text.charAt(after);
    boolean free = Character.isWhitespace(previous) || "([{—–-/:".indexOf(previous) >= 0;
    boolean nested = marks.begins(previous) && !Character.isWhitespace(next);
    if (pair.single()) {
      return (free || nested) && Character.isLetterOrDigit(next) && !marks.isElision(text, after);
    }
    if (!pair.symmetric()) {
      return true;
    }
    boolean sentence = ".,!?;".indexOf(previous) >= 0 && Character.isUpperCase(next);
    return free || nested || sentence;
  }

  /** Whether a mark between these two positions looks to the left: {@code word," he}. */
  boolean closes(int at, int after) {
    boolean left = at > range.start() && !Character.isWhitespace(text.charAt(at - 1));
    return left && (after >= range.end() || !Character.isLetterOrDigit(text.charAt(after)));
  }

  /** Whether a blank follows: a mark set loose after the last word still closes. */
  boolean loose(int after) {
    return after < range.end() && Character.isWhitespace(text.charAt(after));
  }

  boolean inWord(int at, int after) {
    return at > range.start()
        && after < range.end()
        && Character.isLetter(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(after));
  }

  int before(int end) {
    int at = end;
    while (at > range.start() && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  int sentenceEnd(int start) {
    for (int at = start + 1; at + 1 < range.end(); at++) {
      if (".!?".indexOf(text.charAt(at)) >= 0 && Character.isWhitespace(text.charAt(at + 1))) {
        return at + 1;
      }
    }
    return before(range.end());
  }
}
