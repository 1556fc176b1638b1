package org.copytaster.article.text;

import java.lang.Character.UnicodeScript;

/**
 * How far a text looks written rather than wrongly decoded: words of one script, capitals at their
 * beginning, signs between words.
 */
final class ScriptFit {

  /** Signs that stand inside words, or between them without a space. */
  private static final String INNER =
      "\u2019\u2018\u02BC\u00B4\u00B7\u2013\u2014\u2011\u2010\u00AD\u00A0\u200B\u200C\u200D\u2026\u00AB\u00BB\u201C\u201D\u201E";

  /** Signs that are hardly used, and never beside a letter. */
  private static final String ODD = "\u00A6\u00A8\u00AC\u00AF\u00B1\u00B6\u00B8";

  private ScriptFit() {}

  /** The share of characters beyond ASCII that stand where such a one can; 1 if there is none. */
  static double of(String text) {
    int beyond = 0;
    int wrong = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 0x7F) {
        beyond++;
        char before = i == 0 ? ' ' : text.charAt(i - 1);
        char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
        if (!fits(c, before, after)) {
          wrong++;
        }
      }
    }
    return beyond == 0 ? 1 : 1 - (double) wrong / beyond;
  }

  private static boolean fits(char c, char before, char after) {
    if (Character.isSurrogate(c)) {
      return true;
    }
    if (c < 0xA0
        || c == '\uFFFD'
        || !Character.isDefined(c)
        || c >= 0xE000 && c <= 0xF8FF
        || c == '\u00A4') {
      return false;
    }
    if (Character.isLetter(c)) {
      boolean capitalInside = Character.isUpperCase(c) && Character.isLowerCase(before);
      boolean accents = isAccented(c) && isAccented(before) && isAccented(after);
      boolean lost = isEastAsian(c) && isLatin(before) && !isEastAsian(after);
      return !capitalInside
          && !accents
          && !lost
          && !isRare(c)
          && together(c, before)
          && together(c, after);
    }
    if (INNER.indexOf(c) >= 0 || isEastAsian(c) || isMark(c)) {
      return true;
    }
    if (ODD.indexOf(c) >= 0) {
      return !Character.isLetter(before) && !Character.isLetter(after);
    }
    boolean drawing = c >= 0x2500 && c <= 0x259F;
    boolean inWord = Character.isLetter(before) && Character.isLetter(after);
    return !drawing && (!inWord || isEastAsian(before) || isEastAsian(after));
  }

  /** No language writes three such letters in a row. */
  private static boolean isAccented(char c) {
    return c >= 0xC0 && c < 0x0250;
  }

  private static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** Half-width kana, and Chinese characters that are in no newspaper. */
  private static boolean isRare(char c) {
    return c >= 0xFF61 && c <= 0xFF9F || c >= 0x3400 && c < 0x4E00;
  }

  private static boolean together(char c, char other) {
    if (!Character.isLetter(other)) {
      return true;
    }
    UnicodeScript one = UnicodeScript.of(c);
    UnicodeScript two = UnicodeScript.of(other);
    if (one == two || one == UnicodeScript.COMMON || two == UnicodeScript.COMMON) {
      return true;
    }
    boolean korean = one == UnicodeScript.HANGUL || two == UnicodeScript.HANGUL;
    return isEastAsian(c) && isEastAsian(other)
        ? !korean || one == UnicodeScript.HAN || two == UnicodeScript.HAN
        : isEastAsian(c) || isEastAsian(other);
  }

  private static boolean isEastAsian(char c) {
    return c >= 0x2E80 && c <= 0xD7FF || c >= 0xF900 && c <= 0xFAFF || c >= 0xFF00;
  }
}
