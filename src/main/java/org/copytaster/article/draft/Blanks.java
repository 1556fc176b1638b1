package org.copytaster.article.draft;

/** White space in texts whose layout means nothing. */
public final class Blanks {

  private Blanks() {}

  /** The text with every run of white space as one blank, and none at the ends. */
  public static String collapse(CharSequence text) {
    StringBuilder collapsed = new StringBuilder(text.length());
    boolean pending = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        pending = collapsed.length() > 0;
      } else if (c != '\u00AD' && c != '\u200B') {
        if (pending) {
          collapsed.append(' ');
          pending = false;
        }
        collapsed.append(c);
      }
    }
    return collapsed.toString();
  }
}
