package org.copytaster.job;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.copytaster.json.BadJsonException;
import org.copytaster.json.Json;
import org.copytaster.record.Outcome;
import org.copytaster.source.Origin;
import org.copytaster.source.Payload;

/** How a story goes to a child, and its line comes back. */
final class StoryFrames {

  /**
   * All of a payload but its content.
   *
   * @param decoded whether the content is a string already
   */
  private record Head(
      Origin origin,
      Optional<String> mediaType,
      Optional<String> charset,
      boolean decoded,
      Payload.Declared declared,
      Payload.Declared hinted,
      StorySetup setup) {}

  /** A story, and who is to read it. */
  record Question(Payload payload, StorySetup setup) {}

  /**
   * A line of the output.
   *
   * @param code of the failure; absent if the line is a record
   */
  record Line(Optional<String> code, String json) {}

  private StoryFrames() {}

  static byte[] question(Payload payload, StorySetup setup) throws IOException {
    boolean decoded = payload.content() instanceof Payload.Content.Text;
    byte[] content;
    Optional<String> charset = Optional.empty();
    if (payload.content() instanceof Payload.Content.Bytes raw) {
      content = raw.bytes();
      charset = raw.charset();
    } else {
      // UTF-8 cannot hold half of a surrogate pair
      content =
          ((Payload.Content.Text) payload.content()).text().getBytes(StandardCharsets.UTF_16BE);
    }
    Head head =
        new Head(
            payload.origin(),
            payload.mediaType(),
            charset,
            decoded,
            payload.declared(),
            payload.hinted(),
            setup);
    byte[] json = Json.write(head).getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream frame = new ByteArrayOutputStream(json.length + content.length + 4);
    DataOutputStream out = new DataOutputStream(frame);
    out.writeInt(json.length);
    out.write(json);
    out.write(content);
    return frame.toByteArray();
  }

  static Question question(byte[] question) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(question));
    try {
      String json = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
      Head head = Json.read(json, Head.class);
      byte[] content = in.readAllBytes();
      Payload payload =
          new Payload(
              head.origin,
              head.mediaType,
              head.decoded
                  ? new Payload.Content.Text(text(content))
                  : new Payload.Content.Bytes(content, head.charset),
              head.declared,
              head.hinted);
      return new Question(payload, head.setup);
    } catch (BadJsonException e) {
      throw new IOException("a story came damaged from the parent: " + e.getMessage(), e);
    }
  }

  private static String text(byte[] utf16) {
    char[] characters = new char[utf16.length / 2];
    for (int i = 0; i < characters.length; i++) {
      characters[i] = (char) (utf16[2 * i] << 8 | utf16[2 * i + 1] & 0xFF);
    }
    return new String(characters);
  }

  static Line line(Outcome outcome) {
    if (outcome instanceof Outcome.Failed failed) {
      return new Line(Optional.of(failed.failure().code().name()), Json.write(failed.toRecord()));
    }
    return new Line(Optional.empty(), Json.write(((Outcome.Extracted) outcome).record()));
  }

  static byte[] answer(Line line) throws IOException {
    ByteArrayOutputStream frame = new ByteArrayOutputStream(line.json.length() + 64);
    DataOutputStream out = new DataOutputStream(frame);
    out.writeUTF(line.code.orElse(""));
    out.write(line.json.getBytes(StandardCharsets.UTF_8));
    return frame.toByteArray();
  }

  static Line line(byte[] answer) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(answer));
    String code = in.readUTF();
    String json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    return new Line(code.isEmpty() ? Optional.empty() : Optional.of(code), json);
  }
}
