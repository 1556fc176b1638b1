package org.copytaster.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** Makes payloads: ids from bytes, media types from names. */
public final class Payloads {

  /** A larger file is no story: it is refused before it is read. */
  public static final long MOST_BYTES = 64L << 20;

  private Payloads() {}

  /** The story of a file's bytes; its name tells what it is, if anything does. */
  public static Payload of(String uri, byte[] bytes) {
    return of(uri, bytes, mediaType(uri));
  }

  public static Payload of(String uri, byte[] bytes, Optional<String> mediaType) {
    return new Payload(
        new Origin(uri, Optional.of(sha256(bytes)), bytes.length, Optional.empty()),
        mediaType,
        new Payload.Content.Bytes(bytes, Optional.empty()),
        Payload.Declared.NOTHING);
  }

  public static String sha256(String text) {
    return sha256(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The SHA-256 of some bytes, in hex: the id of the story that they are. */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static Optional<String> mediaType(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".txt")) {
      return Optional.of("text/plain");
    }
    return lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml")
        ? Optional.of("text/html")
        : Optional.empty();
  }
}
