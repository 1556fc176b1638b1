package org.copytaster.article.text;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The charset that a page declares in its head: in a meta tag, or in the line of an XML file. */
public final class DeclaredCharset {

  /** Browsers look at 1,024 bytes; scripts and comments push the tag further down. */
  private static final int LOOK = 1 << 15;

  private static final int LONGEST_NAME = 40;

  private DeclaredCharset() {}

  /** The first charset that is declared, as it is named. */
  public static Optional<String> of(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, LOOK), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    Optional<String> xml = inXml(head);
    for (int at = 0; xml.isEmpty() && (at = head.indexOf('<', at)) >= 0; at++) {
      if (head.startsWith("<!--", at)) {
        int end = head.indexOf("-->", at);
        at = end < 0 ? head.length() : end;
      } else if (head.startsWith("<meta", at)) {
        int end = head.indexOf('>', at);
        Optional<String> name = name(head.substring(at, end < 0 ? head.length() : end), "charset");
        if (name.isPresent()) {
          return name;
        }
      }
    }
    return xml;
  }

  private static Optional<String> inXml(String head) {
    int start = head.indexOf("<?xml");
    int end = head.indexOf("?>");
    return start >= 0 && start < 4 && end > start
        ? name(head.substring(start, end), "encoding")
        : Optional.empty();
  }

  private static Optional<String> name(String tag, String attribute) {
    for (int at = tag.indexOf(attribute); at >= 0; at = tag.indexOf(attribute, at + 1)) {
      String value = tag.substring(at + attribute.length()).stripLeading();
      if (value.startsWith("=")) {
        String name = word(value.substring(1).stripLeading());
        if (!name.isEmpty()) {
          return Optional.of(name);
        }
      }
    }
    return Optional.empty();
  }

  private static String word(String value) {
    int start = value.startsWith("\"") || value.startsWith("'") ? 1 : 0;
    int end = start;
    while (end < Math.min(value.length(), LONGEST_NAME) && isOfName(value.charAt(end))) {
      end++;
    }
    return value.substring(start, end);
  }

  private static boolean isOfName(char c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || "-_:.+".indexOf(c) >= 0);
  }
}
