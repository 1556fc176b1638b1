package org.copytaster.annotate;

import java.util.ArrayList;
import java.util.List;
import org.copytaster.value.Span;

/**
 * Sentences that lost the blank between them when a page was stripped of its tags: {@code He
 * ran.Six men followed}. A tokenizer takes {@code ran.Six} for one word.
 */
final class Glued {

  /** A shorter word before the stop may be an abbreviation, after a name the end of an address. */
  private static final int LEAST_BEFORE = 3;

  private static final int LEAST_AFTER_NAME = 4;

  private Glued() {}

  /** The pieces of {@code range} between which blanks are missing; mostly the range itself. */
  static List<Span> pieces(String text, Span range) {
    List<Span> pieces = new ArrayList<>();
    int start = range.start();
    for (int i = range.start() + LEAST_BEFORE; i < range.end() - 2; i++) {
      if (text.charAt(i) == '.') {
        int next = isClosingQuote(text.charAt(i + 1)) ? i + 2 : i + 1;
        if (endsWord(text, i, start) && beginsWord(text, next, range.end(), i, start)) {
          pieces.add(new Span(start, next));
          start = next;
        }
      }
    }
    pieces.add(new Span(start, range.end()));
    return pieces;
  }

  private static boolean isClosingQuote(char c) {
    return c == '"' || c == '”' || c == '’';
  }

  private static boolean endsWord(String text, int stop, int start) {
    for (int i = 1; i <= LEAST_BEFORE; i++) {
      if (stop - i < start || !Character.isLowerCase(text.charAt(stop - i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean beginsWord(String text, int next, int end, int stop, int start) {
    if (next >= end || !Character.isUpperCase(text.charAt(next))) {
      return false;
    }
    int last = next + 1;
    while (last < end && Character.isLowerCase(text.charAt(last))) {
      last++;
    }
    boolean wholeWord = last == end || Character.isWhitespace(text.charAt(last));
    boolean afterName = Character.isUpperCase(text.charAt(wordStart(text, stop, start)));
    return wholeWord && last - next >= (afterName ? LEAST_AFTER_NAME : 2);
  }

  private static int wordStart(String text, int stop, int start) {
    int first = stop - 1;
    while (first > start && Character.isLetter(text.charAt(first - 1))) {
      first--;
    }
    return first;
  }
}
