package org.copytaster.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A stretch of text as words, numbers and signs with their positions. {@code 06th} is two of them,
 * {@code third-quarter} three, {@code year's} two; {@code 1,300} and {@code 24.5} are one number.
 */
final class Scan {

  enum Sort {
    WORD,
    NUMBER,
    SIGN
  }

  /**
   * One of them.
   *
   * @param form in lower case, with a straight apostrophe
   * @param glued whether nothing stands between it and the one before
   * @param plain of a number: digits alone, without marks
   */
  record Piece(
      int start, int end, String form, Sort sort, boolean glued, boolean capital, boolean plain) {}

  private final CharSequence text;
  private final int end;
  private final char decimal;
  private final char thousands;
  private final List<Piece> pieces = new ArrayList<>();
  private boolean upper;
  private boolean lower;

  Scan(CharSequence text, int start, int end, Marks marks) {
    this.text = text;
    this.end = end;
    this.decimal = marks.decimal();
    this.thousands = marks.thousands();
    int at = start;
    while (at < end) {
      at = next(at, at > 0 && !Character.isWhitespace(text.charAt(at - 1)));
    }
  }

  /** The decimal and thousands marks of a language. */
  record Marks(char decimal, char thousands) {}

  private int next(int at, boolean glued) {
    char c = text.charAt(at);
    if (Character.isWhitespace(c) || c == '\u00a0') {
      return at + 1;
    }
    int to = at + 1;
    Sort sort = Sort.SIGN;
    if (isDigit(c)) {
      sort = Sort.NUMBER;
      to = numberEnd(at);
    } else if (Character.isLetter(c)) {
      sort = Sort.WORD;
      while (to < end && isLetter(text.charAt(to))) {
        to++;
      }
    } else if (isApostrophe(c) && glued && to < end && Character.isLetter(text.charAt(to))) {
      to = clitic(to);
    }
    add(at, to, sort, glued);
    return to;
  }

  /** The end of {@code 's} or {@code ’ll}; of the apostrophe alone if the word goes on for long. */
  private int clitic(int letters) {
    int to = letters;
    while (to < end && isLetter(text.charAt(to))) {
      to++;
    }
    return to - letters <= 2 ? to : letters;
  }

  private int numberEnd(int at) {
    int to = digitsEnd(at);
    boolean grouped = to - at <= 3;
    while (grouped && groupFollows(to)) {
      to += 4;
    }
    if (to + 1 < end && text.charAt(to) == decimal && isDigit(text.charAt(to + 1))) {
      int after = digitsEnd(to + 1);
      boolean dotted =
          after + 1 < end && isMark(text.charAt(after)) && isDigit(text.charAt(after + 1));
      boolean dottedBefore = at > 1 && isMark(text.charAt(at - 1)) && isDigit(text.charAt(at - 2));
      if (!dotted && !dottedBefore) {
        return after;
      }
    }
    return to;
  }

  private boolean groupFollows(int at) {
    return at + 3 < end
        && text.charAt(at) == thousands
        && digitsEnd(at + 1) == at + 4
        && !(at + 4 < end && isDigit(text.charAt(at + 4)));
  }

  private int digitsEnd(int at) {
    int to = at;
    while (to < end && isDigit(text.charAt(to))) {
      to++;
    }
    return to;
  }

  private void add(int start, int stop, Sort sort, boolean glued) {
    String written = text.subSequence(start, stop).toString();
    boolean capital = Character.isUpperCase(written.charAt(0));
    boolean plain = sort == Sort.NUMBER;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      upper |= Character.isUpperCase(c);
      lower |= Character.isLowerCase(c);
      plain &= isDigit(c);
    }
    String form = written.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    if (form.length() == 1 && "\u2010\u2011\u2012\u2013\u2014".contains(form)) {
      form = form.equals("\u2014") ? "--" : "-";
    }
    pieces.add(new Piece(start, stop, form, sort, glued, capital, plain));
  }

  int size() {
    return pieces.size();
  }

  Piece piece(int index) {
    return pieces.get(index);
  }

  /** Whether the stretch is all in capitals or all in small letters, so that case says nothing. */
  boolean caseless() {
    return !upper || !lower;
  }

  private static boolean isMark(char c) {
    return c == '.' || c == ',';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }
}
