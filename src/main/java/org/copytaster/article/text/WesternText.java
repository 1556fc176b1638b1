package org.copytaster.article.text;

/**
 * Tells text in windows-1252 from damaged UTF-8: in the one, bytes above 127 are letters inside
 * words and the marks of typesetting; in the other they stand anywhere.
 */
final class WesternText {

  /** Of ten bytes above 127 in real text, nine and more stand where such a character can. */
  private static final double LEAST_SHARE = 0.9;

  private static final String MARKS =
      "\u0080\u0082\u0084\u0085\u0091\u0092\u0093\u0094\u0096\u0097"
          + "\u00A0\u00A1\u00A3\u00A7\u00A9\u00AB\u00AE\u00B0\u00B7\u00BB\u00BD\u00BF";

  private WesternText() {}

  static boolean isPlausible(byte[] bytes) {
    int high = 0;
    int fitting = 0;
    for (int i = 0; i < bytes.length; i++) {
      int b = bytes[i] & 0xFF;
      if (b >= 0x80) {
        high++;
        if (fits(b, neighbour(bytes, i - 1), neighbour(bytes, i + 1))) {
          fitting++;
        }
      }
    }
    return high > 0 && fitting >= high * LEAST_SHARE;
  }

  private static int neighbour(byte[] bytes, int i) {
    return i < 0 || i >= bytes.length ? ' ' : bytes[i] & 0xFF;
  }

  private static boolean fits(int b, int before, int after) {
    boolean inWord = isLetter(before) && isLetter(after);
    if (b == 0x92) {
      return true;
    }
    if (MARKS.indexOf(b) >= 0) {
      return !inWord || b == 0x96 || b == 0x97;
    }
    boolean lower =
        b >= 0xDF && b != 0xF7 && b != 0xF0 && b != 0xFE && b != 0xFF
            || b == 0x9A
            || b == 0x9C
            || b == 0x9E;
    boolean upper =
        b >= 0xC0 && b <= 0xDD && b != 0xD7 && b != 0xD0 || b == 0x8A || b == 0x8C || b == 0x8E;
    if (lower) {
      return isLetter(before) || isLetter(after);
    }
    return upper && (isLetter(before) || isLetter(after)) && !isLower(before);
  }

  private static boolean isLower(int b) {
    return b >= 'a' && b <= 'z';
  }

  private static boolean isLetter(int b) {
    return isLower(b) || b >= 'A' && b <= 'Z' || b >= 0xC0 && b != 0xD7 && b != 0xF7;
  }
}
