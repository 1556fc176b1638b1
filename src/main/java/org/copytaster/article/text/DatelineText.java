package org.copytaster.article.text;

/** What the letters of a dateline's parts tell. */
final class DatelineText {

  /** Longer runs of capitalised words are a headline, not a place. */
  private static final int MOST_WORDS = 6;

  private DatelineText() {}

  /** Whether all letters are of one case, so that capitals say nothing. */
  static boolean caseless(String text, int start, int end) {
    boolean upper = false;
    boolean lower = false;
    for (int i = start; i < end; i++) {
      upper |= Character.isUpperCase(text.charAt(i));
      lower |= Character.isLowerCase(text.charAt(i));
    }
    return !upper || !lower;
  }

  static boolean allCapitals(String name) {
    return caseless(name, 0, name.length()) && Character.isUpperCase(name.charAt(0));
  }

  /** A few words that could be a place: capitalised, no number, none that begins sentences. */
  static boolean isPlace(String name, boolean caseless, DatelineWords words) {
    String[] parts = name.replace("(", "").replace(")", "").split("[\\s,/]+");
    if (parts.length > MOST_WORDS || words.isNoPlace(parts[0])) {
      return false;
    }
    for (String part : parts) {
      boolean capital = !part.isEmpty() && Character.isUpperCase(part.charAt(0));
      if (!capital && !caseless && !words.isLink(part)) {
        return false;
      }
      for (int i = 0; i < part.length(); i++) {
        char c = part.charAt(i);
        if (!Character.isLetter(c) && "-'.\u2019&".indexOf(c) < 0) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether it could be an agency: capitalised throughout, of a few words. */
  static boolean isName(String name, boolean caseless) {
    String[] parts = name.split("\\s+");
    if (parts.length > MOST_WORDS) {
      return false;
    }
    for (String part : parts) {
      boolean channel = part != parts[0] && Character.isDigit(part.charAt(0));
      if (channel) {
        continue;
      }
      if (!Character.isLetter(part.charAt(0))
          || (!caseless && Character.isLowerCase(part.charAt(0)))) {
        return false;
      }
    }
    return true;
  }

  /** Whether agencies are separated here: a slash, a comma, a dash that stands free. */
  static boolean separates(String text, int at) {
    char c = text.charAt(at);
    boolean dash = "-\u2013\u2014".indexOf(c) >= 0;
    return c == '/' || c == ',' || c == ';' || c == '|' || (dash && text.charAt(at - 1) == ' ');
  }

  /**
   * Whether a dateline may go on after the line break at {@code at}: wires break after 60 signs.
   */
  static boolean continues(String text, int at, int end) {
    return at + 1 < end && (text.charAt(at + 1) == '(' || text.charAt(at + 1) == '-');
  }
}
