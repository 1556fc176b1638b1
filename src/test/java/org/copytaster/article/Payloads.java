package org.copytaster.article;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.copytaster.source.Origin;
import org.copytaster.source.Payload;

/** Payloads for tests. */
public final class Payloads {

  private Payloads() {}

  public static Payload file(String name, String content) {
    return file(name, content.getBytes(StandardCharsets.UTF_8));
  }

  public static Payload file(String name, byte[] bytes) {
    return new Payload(
        new Origin(name, Optional.of("00"), bytes.length, Optional.empty()),
        name.endsWith(".txt") ? Optional.of("text/plain") : Optional.empty(),
        new Payload.Content.Bytes(bytes, Optional.empty()),
        Payload.Declared.NOTHING);
  }

  public static Payload declared(String text, Payload.Declared declared) {
    return new Payload(
        new Origin("s.jsonl#1", Optional.of("00"), text.length(), Optional.empty()),
        Optional.of("text/plain"),
        new Payload.Content.Text(text),
        declared);
  }
}
