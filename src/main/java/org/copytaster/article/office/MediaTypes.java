package org.copytaster.article.office;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;
import org.copytaster.source.feed.NewsFormat;

/** What some bytes are: text, a page, something that only Tika can open, or nothing known. */
public final class MediaTypes {

  public static final String TEXT = "text/plain";
  public static final String HTML = "text/html";
  public static final String BINARY = "application/octet-stream";

  public static final String MAIL = "message/rfc822";

  private static final int LOOK = 1 << 12;

  /** Of so many characters of a damaged text, one may be a control character. */
  private static final int MOST_CONTROL = 50;

  private MediaTypes() {}

  /** The media type by the bytes' own signs, then by {@code declared}, then by {@code name}. */
  public static String of(byte[] bytes, Optional<String> declared, String name) {
    if (declared.filter(MAIL::equals).isPresent()) {
      return MAIL;
    }
    String start = new String(bytes, 0, Math.min(LOOK, bytes.length), StandardCharsets.ISO_8859_1);
    Optional<String> news = NewsFormat.of(bytes).map(NewsFormat::mediaType);
    if (news.isPresent()) {
      return news.get();
    }
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

  /** Text has hardly a control character but those of layout, unless it has two bytes each. */
  private static boolean isText(byte[] bytes) {
    if (WideText.marked(bytes).isPresent()) {
      return doubleNuls(bytes) <= bytes.length / 2 / MOST_CONTROL;
    }
    int control = 0;
    for (byte b : bytes) {
      if (b >= 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1B) {
        control++;
      }
    }
    return control <= bytes.length / MOST_CONTROL || WideText.of(bytes).isPresent();
  }

  private static int doubleNuls(byte[] bytes) {
    int count = 0;
    for (int i = 2; i + 1 < bytes.length; i += 2) {
      if (bytes[i] == 0 && bytes[i + 1] == 0) {
        count++;
      }
    }
    return count;
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
