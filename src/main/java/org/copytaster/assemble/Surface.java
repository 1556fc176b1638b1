package org.copytaster.assemble;

import java.util.List;
import java.util.Locale;
import org.copytaster.lexicon.NameTrie;

/** How names as written are compared. */
final class Surface {

  private Surface() {}

  /** The name in one line: no line break inside. */
  static String clean(String surface) {
    return surface.indexOf('\n') < 0 && surface.indexOf("  ") < 0
        ? surface
        : String.join(" ", surface.strip().split("\\s+"));
  }

  /** Equal for spellings that differ in case, full stops and hyphens alone. */
  static String key(String surface) {
    return String.join(" ", NameTrie.pieces(surface));
  }

  static List<String> words(String key) {
    return List.of(key.split(" "));
  }

  static boolean isLoud(String surface) {
    return surface.equals(surface.toUpperCase(Locale.ROOT));
  }

  /** Whether {@code small} are the initials of {@code full}'s capitalised words. */
  static boolean isAbbreviation(String small, String full) {
    String letters = small.replace(".", "");
    if (letters.length() < 2 || !isLoud(letters) || letters.indexOf(' ') >= 0) {
      return false;
    }
    StringBuilder capitals = new StringBuilder();
    StringBuilder all = new StringBuilder();
    for (String word : full.split("[ -]+")) {
      if (!word.isEmpty() && Character.isLetter(word.charAt(0))) {
        all.append(Character.toUpperCase(word.charAt(0)));
        if (Character.isUpperCase(word.charAt(0))) {
          capitals.append(word.charAt(0));
        }
      }
    }
    return capitals.length() > 1 && (letters.contentEquals(capitals) || letters.contentEquals(all));
  }

  /** Whether {@code small}'s words are the first of {@code full}'s, in this order. */
  static boolean begins(String small, String full) {
    return full.startsWith(small + " ");
  }
}
