package org.copytaster.xml;

import java.util.Locale;
import java.util.Optional;

/**
 * What stands before the first element of a document, and that element's name; found without a
 * parser, so that nothing a document type declares is ever looked at.
 *
 * @param root the name of the first element, with its prefix, or of what a document type declares
 * @param start where the first element begins
 * @param declares whether there is a document type that declares something or names its file by an
 *     address; one that only names a known vocabulary is skipped
 */
public record XmlProlog(String root, int start, boolean declares) {

  private static final String DOCTYPE = "<!doctype";

  /** In characters: a longer prolog is none of a story's. */
  private static final int LONGEST = 1 << 16;

  /** The prolog; absent if the text does not begin like XML. */
  public static Optional<XmlProlog> of(String text) {
    int at = 0;
    while (true) {
      at = afterBlanks(text, at);
      if (at > LONGEST || !text.startsWith("<", at)) {
        return Optional.empty();
      }
      int end;
      if (text.startsWith("<?", at)) {
        end = after(text, "?>", at);
      } else if (text.startsWith("<!--", at)) {
        end = after(text, "-->", at + 4);
      } else if (text.regionMatches(true, at, DOCTYPE, 0, DOCTYPE.length())) {
        end = afterDoctype(text, at);
        if (end < 0 || isDeclaring(text.substring(at, end))) {
          String named = name(text, afterBlanks(text, at + DOCTYPE.length())).orElse("");
          return Optional.of(new XmlProlog(named, end < 0 ? text.length() : end, true));
        }
      } else {
        int start = at;
        return name(text, at + 1).map(root -> new XmlProlog(root, start, false));
      }
      if (end < 0) {
        return Optional.empty();
      }
      at = end;
    }
  }

  /** The name of the first element without its prefix. */
  public String localRoot() {
    return root.substring(root.indexOf(':') + 1);
  }

  private static int afterBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && (text.charAt(at) <= ' ' || text.charAt(at) == '\uFEFF')) {
      at++;
    }
    return at;
  }

  private static int after(String text, String mark, int from) {
    int at = text.indexOf(mark, from);
    return at < 0 ? at : at + mark.length();
  }

  /**
   * The end of a document type, its quotes and its own declarations skipped; -1 if there is none.
   */
  private static int afterDoctype(String text, int from) {
    int brackets = 0;
    for (int i = from + DOCTYPE.length(); i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\'') {
        i = text.indexOf(c, i + 1);
        if (i < 0) {
          return -1;
        }
      } else if (c == '[') {
        brackets++;
      } else if (c == ']') {
        brackets--;
      } else if (c == '>' && brackets <= 0) {
        return i + 1;
      }
    }
    return -1;
  }

  private static boolean isDeclaring(String doctype) {
    if (doctype.indexOf('[') >= 0) {
      return true;
    }
    String[] words = doctype.strip().split("\\s+");
    if (words.length < 3 || !words[2].toUpperCase(Locale.ROOT).startsWith("SYSTEM")) {
      return false;
    }
    String address =
        doctype.substring(doctype.toUpperCase(Locale.ROOT).indexOf("SYSTEM") + 6).strip();
    return address.indexOf(':') >= 0 || address.startsWith("/", 1) || address.startsWith("\\", 1);
  }

  private static Optional<String> name(String text, int from) {
    int end = from;
    while (end < text.length() && isNamePart(text.charAt(end))) {
      end++;
    }
    return end == from ? Optional.empty() : Optional.of(text.substring(from, end));
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || c == ':' || c == '_' || c == '-' || c == '.';
  }
}
