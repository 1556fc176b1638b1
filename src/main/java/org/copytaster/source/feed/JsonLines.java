package org.copytaster.source.feed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.copytaster.json.BadJsonException;
import org.copytaster.json.Json;
import org.copytaster.source.Arrival;
import org.copytaster.source.Faults;
import org.copytaster.source.Origin;
import org.copytaster.source.Payload;
import org.copytaster.source.Payloads;
import org.copytaster.value.Failure;

/**
 * Reads stories of the form {@code {id, text | html, published?, title?, url? …}}, line by line.
 */
public final class JsonLines {

  private final String uri;

  public JsonLines(String uri) {
    this.uri = uri;
  }

  public void forEach(InputStream in, Consumer<Arrival> taker) throws IOException {
    byte[] block = new byte[1 << 16];
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int number = 1;
    for (int read = in.read(block); read >= 0; read = in.read(block)) {
      int from = 0;
      for (int i = 0; i < read; i++) {
        if (block[i] == '\n') {
          append(line, block, from, i);
          take(line, number++, taker);
          from = i + 1;
        }
      }
      append(line, block, from, read);
    }
    take(line, number, taker);
  }

  /** Keeps one byte more than the limit, so that a line that is too long can be told. */
  private static void append(ByteArrayOutputStream line, byte[] block, int from, int to) {
    long room = Payloads.MOST_BYTES + 1 - line.size();
    line.write(block, from, (int) Math.min(to - from, room));
  }

  private void take(ByteArrayOutputStream line, int number, Consumer<Arrival> taker) {
    if (line.size() > Payloads.MOST_BYTES) {
      taker.accept(Faults.tooLarge(uri + "#" + number, "line " + number));
    } else if (!isBlank(line)) {
      taker.accept(arrival(line.toByteArray(), number));
    }
    line.reset();
  }

  private static boolean isBlank(ByteArrayOutputStream line) {
    return line.size() < 1 << 10 && line.toString(StandardCharsets.ISO_8859_1).isBlank();
  }

  private Arrival arrival(byte[] bytes, int number) {
    String member = uri + "#" + number;
    try {
      Map<String, Object> fields = Json.object(decode(bytes, number));
      Object id = fields.get("id");
      if (id instanceof String || id instanceof Number) {
        member = uri + "#" + id;
      }
      return story(new Fields(fields), member, bytes.length);
    } catch (BadJsonException | CharacterCodingException | Fields.BadFieldException e) {
      Origin origin = new Origin(member, Optional.empty(), bytes.length, Optional.empty());
      return Faults.broken(
          origin,
          Failure.Code.BAD_STORY,
          false,
          "line " + number + " of " + uri + " is no story: " + message(e));
    }
  }

  private static String message(Exception e) {
    return e instanceof CharacterCodingException ? "it is not UTF-8" : e.getMessage();
  }

  private static Arrival story(Fields fields, String member, int bytes)
      throws Fields.BadFieldException {
    Optional<String> text = fields.string("text");
    Optional<String> html = fields.string("html");
    if (text.isEmpty() && html.isEmpty()) {
      throw new Fields.BadFieldException("it has neither a field text nor a field html");
    }
    Payload.Declared declared =
        new Payload.Declared(
            fields.string("published"),
            fields.string("title"),
            fields.string("url"),
            fields.string("publisher"),
            fields.string("language"));
    String id = Payloads.sha256(Json.canonical(fields.all()));
    return new Arrival.Story(
        new Payload(
            new Origin(member, Optional.of(id), bytes, Optional.empty()),
            Optional.of(text.isPresent() ? "text/plain" : "text/html"),
            new Payload.Content.Text(text.or(() -> html).orElseThrow()),
            declared));
  }

  private static String decode(byte[] bytes, int number) throws CharacterCodingException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    return number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** The fields of one line, each asked for by the type it must have. */
  private record Fields(Map<String, Object> all) {

    static final class BadFieldException extends Exception {

      private static final long serialVersionUID = 1L;

      BadFieldException(String message) {
        super(message);
      }
    }

    Optional<String> string(String name) throws BadFieldException {
      Object value = all.get(name);
      if (value == null || value instanceof String) {
        return Optional.ofNullable((String) value);
      }
      throw new BadFieldException("its field " + name + " is no string");
    }
  }
}
