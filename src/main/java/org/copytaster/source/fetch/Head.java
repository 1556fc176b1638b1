package org.copytaster.source.fetch;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The head of an answer: its status and header fields, within bounds. */
record Head(int status, Headers headers) {

  private static final int MOST_BYTES = 64 << 10;

  /** Interim answers (100 to 199) before the real one. */
  private static final int MOST_INTERIM = 5;

  private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([0-9]{3})(?: .*)?");

  /**
   * Reads up to the blank line before the body.
   *
   * @throws IOException if it is no HTTP, or too long
   */
  static Head read(InputStream in) throws IOException {
    int[] room = {MOST_BYTES};
    for (int i = 0; i <= MOST_INTERIM; i++) {
      Matcher status = STATUS.matcher(line(in, room));
      if (!status.matches()) {
        throw new IOException("its answer is no HTTP");
      }
      List<String> lines = new ArrayList<>();
      for (String line = line(in, room); !line.isEmpty(); line = line(in, room)) {
        if (Character.isWhitespace(line.charAt(0)) && !lines.isEmpty()) {
          lines.set(lines.size() - 1, lines.get(lines.size() - 1) + " " + line.strip());
        } else {
          lines.add(line);
        }
      }
      int code = Integer.parseInt(status.group(1));
      if (code >= 200) {
        return new Head(code, Headers.of(lines));
      }
    }
    throw new IOException("it only says that an answer will come");
  }

  /** A line without its end; takes its length off the room. */
  static String line(InputStream in, int[] room) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException("the connection ended before the answer did");
      }
      if (--room[0] < 0) {
        throw new IOException("its header is longer than " + (MOST_BYTES >> 10) + " KB");
      }
      line.append((char) c);
    }
    String text = line.toString();
    return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
  }
}
