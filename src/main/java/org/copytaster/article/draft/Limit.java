package org.copytaster.article.draft;

import org.copytaster.value.Warning;

/** Cuts texts that are longer than a story can be. */
public final class Limit {

  private Limit() {}

  /** The first {@code most} characters, one less where that would halve a surrogate pair. */
  public static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    boolean halves =
        Character.isHighSurrogate(text.charAt(most - 1))
            && Character.isLowSurrogate(text.charAt(most));
    return text.substring(0, halves ? most - 1 : most);
  }

  public static Warning warning(int most) {
    return new Warning(
        Warning.Code.TRUNCATED, "the text is longer than " + most + " characters and was cut");
  }
}
