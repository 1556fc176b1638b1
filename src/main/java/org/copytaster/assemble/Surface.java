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

  /** The first letters of its words, or of its capitalised words alone, in capitals. */
  static String initials(String surface, boolean capitalsOnly) {
    StringBuilder initials = new StringBuilder();
    for (String word : surface.split("[\\s-]+")) {
      boolean letter = !word.isEmpty() && Character.isLetter(word.charAt(0));
      if (letter && (!capitalsOnly || Character.isUpperCase(word.charAt(0)))) {
        initials.append(Character.toUpperCase(word.charAt(0)));
      }
    }
    return initials.toString();
  }
}
