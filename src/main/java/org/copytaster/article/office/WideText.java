package org.copytaster.article.office;

import java.lang.Character.UnicodeScript;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Recognises text of two bytes a character, with a byte-order mark or without. */
public final class WideText {

  private static final int LOOK = 1 << 16;

  /** Of ten characters of a text nine and more are in its script, or in every script. */
  private static final double LEAST_FITTING = 0.9;

  /** Spaces, full stops and line ends: other bytes read as Chinese or Korean have none. */
  private static final double LEAST_ORDINARY = 0.02;

  private WideText() {}

  /** UTF-16 in the order of its bytes; nothing for all other bytes. */
  public static Optional<Charset> of(byte[] bytes) {
    Optional<Charset> marked = marked(bytes);
    if (marked.isPresent() || bytes.length < 8) {
      return marked;
    }
    double little = fitting(bytes, 1);
    double big = fitting(bytes, 0);
    if (Math.max(little, big) < LEAST_FITTING || little == big) {
      return Optional.empty();
    }
    return Optional.of(little > big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
  }

  /** UTF-16 as its byte-order mark says. */
  public static Optional<Charset> marked(byte[] bytes) {
    if (bytes.length < 2 || bytes[0] + bytes[1] != -3) {
      return Optional.empty();
    }
    if (bytes[0] == -1) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return bytes[1] == -1 ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
  }

  /**
   * The share of characters that are of one script or of all; 0 where it can be no text.
   *
   * @param high whether the first or the second of two bytes is the higher one
   */
  private static double fitting(byte[] bytes, int high) {
    int length = Math.min(bytes.length, LOOK) / 2;
    Map<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);
    int ordinary = 0;
    int plain = 0;
    for (int i = 0; i < length; i++) {
      int c = (bytes[2 * i + high] & 0xFF) << 8 | bytes[2 * i + 1 - high] & 0xFF;
      if (isOrdinary(c)) {
        ordinary++;
      } else if (c > ' ' && c < 0x7F || Character.isSurrogate((char) c) || c > 0xFEFF) {
        plain++;
      } else if (c > 0x7F && isLetter(c)) {
        scripts.merge(script(c), 1, Integer::sum);
      }
    }
    int most = scripts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    int latin = scripts.getOrDefault(UnicodeScript.LATIN, 0);
    boolean eastern =
        most == scripts.getOrDefault(UnicodeScript.HAN, 0)
            || most == scripts.getOrDefault(UnicodeScript.HANGUL, 0);
    if (eastern && ordinary < length * LEAST_ORDINARY) {
      return 0;
    }
    return (double) (ordinary + plain + Math.max(most, latin)) / length;
  }

  private static boolean isOrdinary(int c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c >= 0x3000 && c <= 0x3011;
  }

  /** Chinese characters beyond the first block are rare, and what swapped bytes often make. */
  private static boolean isLetter(int c) {
    int type = Character.getType(c);
    boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    return (Character.isLetter(c) || mark)
        && (UnicodeScript.of(c) != UnicodeScript.HAN || c >= 0x4E00 && c <= 0x9FFF);
  }

  private static UnicodeScript script(int c) {
    UnicodeScript script = UnicodeScript.of(c);
    return script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA
        ? UnicodeScript.HAN
        : script;
  }
}
