package org.copytaster.article.text;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Charsets by the names that pages give them. As in browsers, a name stands for the larger set that
 * its users really write: who says ISO-8859-1 sends windows-1252.
 */
final class Labels {

  /** By Java's name of the smaller set. */
  private static final Map<String, String> LARGER =
      Map.ofEntries(
          Map.entry("US-ASCII", "windows-1252"),
          Map.entry("ISO-8859-1", "windows-1252"),
          Map.entry("ISO-8859-9", "windows-1254"),
          Map.entry("TIS-620", "x-windows-874"),
          Map.entry("x-iso-8859-11", "x-windows-874"),
          Map.entry("GB2312", "GB18030"),
          Map.entry("GBK", "GB18030"),
          Map.entry("x-mswin-936", "GB18030"),
          Map.entry("EUC-KR", "x-windows-949"),
          Map.entry("Shift_JIS", "windows-31j"),
          Map.entry("Big5", "Big5-HKSCS"));

  /** Names that Java does not know. */
  private static final Map<String, String> OTHER_NAMES =
      Map.ofEntries(
          Map.entry("x-gbk", "GB18030"),
          Map.entry("hz-gb-2312", "GB18030"),
          Map.entry("chinese", "GB18030"),
          Map.entry("x-x-big5", "Big5-HKSCS"),
          Map.entry("cn-big5", "Big5-HKSCS"),
          Map.entry("korean", "x-windows-949"),
          Map.entry("ks_c_5601-1989", "x-windows-949"),
          Map.entry("dos-874", "x-windows-874"),
          Map.entry("windows-874", "x-windows-874"),
          Map.entry("koi", "KOI8-R"),
          Map.entry("koi8", "KOI8-R"),
          Map.entry("koi8-ru", "KOI8-U"),
          Map.entry("iso-8859-8-i", "windows-1255"),
          Map.entry("logical", "windows-1255"),
          Map.entry("visual", "ISO-8859-8"),
          Map.entry("unicode-1-1-utf-8", "UTF-8"),
          Map.entry("x-mac-cyrillic", "x-MacCyrillic"),
          Map.entry("macintosh", "x-MacRoman"));

  /**
   * Sets that have most places in common, so that only single letters tell them apart; by the one
   * that was found, in the order in which they are tried.
   */
  private static final Map<String, List<String>> CLOSE =
      Map.of(
          "windows-1252", List.of("windows-1252", "ISO-8859-15"),
          "windows-1250", List.of("windows-1250", "ISO-8859-2"),
          // found only where there are no bytes that Polish and Czech need in windows-1250
          "ISO-8859-2", List.of("ISO-8859-2", "windows-1250"),
          "windows-1253", List.of("windows-1253", "ISO-8859-7"),
          "ISO-8859-7", List.of("windows-1253", "ISO-8859-7"),
          "windows-1255", List.of("windows-1255", "ISO-8859-8"),
          "ISO-8859-8", List.of("windows-1255", "ISO-8859-8"),
          "KOI8-R", List.of("KOI8-R", "KOI8-U"));

  private Labels() {}

  /** The charset and those that are close to it. */
  static List<Charset> close(Charset charset) {
    return CLOSE.getOrDefault(charset.name(), List.of(charset.name())).stream()
        .map(Charset::forName)
        .toList();
  }

  /** The charset that {@code label} means; nothing for a name that nobody knows. */
  static Optional<Charset> charset(String label) {
    String name = label.strip().toLowerCase(Locale.ROOT);
    try {
      Charset charset = Charset.forName(OTHER_NAMES.getOrDefault(name, name));
      String larger = LARGER.getOrDefault(charset.name(), charset.name());
      return Optional.of(Charset.isSupported(larger) ? Charset.forName(larger) : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
