package org.copytaster.evaluate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.copytaster.json.BadJsonException;
import org.copytaster.json.Json;

/** Reads JSON objects, one a line, and holds one at a time. */
final class JsonLines {

  /** No record is longer; a file without line ends is. */
  private static final int MOST_BYTES = 64 << 20;

  /** Takes one object. */
  @FunctionalInterface
  interface Taker {
    void take(Fields object) throws BadInputException;
  }

  private final Input input;
  private final Taker taker;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int number = 1;
  private int objects;

  private JsonLines(Input input, Taker taker) {
    this.input = input;
    this.taker = taker;
  }

  static void read(Input input, Taker taker) throws IOException, BadInputException {
    new JsonLines(input, taker).read();
  }

  private void read() throws IOException, BadInputException {
    byte[] block = new byte[1 << 16];
    for (int read = input.bytes().read(block); read >= 0; read = input.bytes().read(block)) {
      int from = 0;
      for (int i = 0; i < read; i++) {
        if (block[i] == '\n') {
          append(block, from, i);
          take();
          number++;
          from = i + 1;
        }
      }
      append(block, from, read);
    }
    take();
    if (objects == 0) {
      throw new BadInputException(input.name() + " is empty: it should hold a JSON object a line.");
    }
  }

  private void append(byte[] block, int from, int to) throws BadInputException {
    line.write(block, from, to - from);
    if (line.size() > MOST_BYTES) {
      throw new BadInputException(where() + " is longer than 64 MB: write one object a line.");
    }
  }

  private void take() throws BadInputException {
    String text = decode();
    line.reset();
    if (!text.isBlank()) {
      objects++;
      taker.take(new Fields(where(), object(text)));
    }
  }

  private Map<String, Object> object(String text) throws BadInputException {
    try {
      return Json.object(text);
    } catch (BadJsonException e) {
      throw new BadInputException(
          where() + " is no JSON object: " + e.getMessage() + "; write one object a line.");
    }
  }

  private String decode() throws BadInputException {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(line.toByteArray()))
              .toString();
      return number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new BadInputException(where() + " is not UTF-8 text: is this the right file?");
    }
  }

  private String where() {
    return "line " + number + " of " + input.name();
  }
}
