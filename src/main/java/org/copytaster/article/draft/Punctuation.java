package org.copytaster.article.draft;

import org.copytaster.value.Span;

/** The marks at the end of sentences, of any script. */
public final class Punctuation {

  private static final String FINAL = ".!?…。！？؟।:;";

  private Punctuation() {}

  /** Whether {@code span} ends with a final mark, closing quotes and brackets aside. */
  public static boolean endsSentence(String text, Span span) {
    int i = span.end() - 1;
    while (i > span.start() && isClosing(text.charAt(i))) {
      i--;
    }
    return i >= span.start() && FINAL.indexOf(text.charAt(i)) >= 0;
  }

  private static boolean isClosing(char c) {
    int type = Character.getType(c);
    return c == '"'
        || c == '\''
        || type == Character.END_PUNCTUATION
        || type == Character.FINAL_QUOTE_PUNCTUATION
        || Character.isWhitespace(c);
  }
}
