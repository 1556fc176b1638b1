package org.copytaster.article.office;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;

/** What some bytes are: text, a page, something that only Tika can open, or nothing known. */
public final class MediaTypes {

  public static final String TEXT = "text/plain";
  public static final String HTML = "text/html";
  public static final String BINARY = "application/octet-stream";

  public static final String MAIL = "message/rfc822";

  private static final int LOOK = 1 << 12;

  private MediaTypes() {}

  /** The media type by the bytes' own signs, then by {@code declared}, then by {@code name}. */
  public static String of(byte[] bytes, Optional<String> declared, String name) {
    if (declared.filter(MAIL::equals).isPresent()) {
      return MAIL;
    }
    String start = new String(bytes, 0, Math.min(LOOK, bytes.length), StandardCharsets.ISO_8859_1);
    boolean characters = isText(bytes);
    if (characters && isHtml(start)) {
      return HTML;
    }
    if (characters
        && declared.isPresent()
        && !start.startsWith("{\\rtf")
        && !start.startsWith("%PDF")) {
      return declared.get().startsWith(HTML) ? HTML : TEXT;
    }
    String known = byTika(bytes, name);
    if (known.startsWith("text/html") || known.equals("application/xhtml+xml")) {
      return HTML;
    }
    if (known.startsWith("text/") || known.equals(BINARY)) {
      return characters ? TEXT : BINARY;
    }
    return known;
  }

  /** Text has no control characters but those of layout; UTF-16 is told by its mark. */
  private static boolean isText(byte[] bytes) {
    if (bytes.length >= 2
        && (bytes[0] == -1 && bytes[1] == -2 || bytes[0] == -2 && bytes[1] == -1)) {
      return bytes.length % 2 == 0 && !hasDoubleNul(bytes);
    }
    int control = 0;
    for (byte b : bytes) {
      if (b == 0) {
        return false;
      }
      if (b > 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1B) {
        control++;
      }
    }
    return control <= bytes.length / 50;
  }

  private static boolean hasDoubleNul(byte[] bytes) {
    for (int i = 2; i + 1 < bytes.length; i += 2) {
      if (bytes[i] == 0 && bytes[i + 1] == 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHtml(String start) {
    String lower = start.toLowerCase(Locale.ROOT).replace("\u0000", "");
    int tag = lower.indexOf('<');
    if (tag < 0 || !lower.substring(0, tag).replace("ï»¿", "").isBlank()) {
      return false;
    }
    return lower.startsWith("<!doctype html", tag)
        || lower.contains("<html")
        || lower.startsWith("<head", tag)
        || lower.startsWith("<body", tag);
  }

  /** By magic bytes and name only: no parser looks at the bytes in this process. */
  private static String byTika(byte[] bytes, String name) {
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    try (TikaInputStream in = TikaInputStream.get(bytes)) {
      return MimeTypes.getDefaultMimeTypes().detect(in, metadata).getBaseType().toString();
    } catch (java.io.IOException e) {
      return BINARY;
    }
  }
}
