package org.copytaster.source.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import org.copytaster.source.Arrival;
import org.copytaster.source.Faults;
import org.copytaster.source.Payloads;

/** The messages of an mbox file: each begins at a line {@code From …} behind an empty one. */
final class Mailbox {

  private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] QUOTED_FROM = ">From ".getBytes(StandardCharsets.US_ASCII);

  private final String uri;
  private final Consumer<Arrival> taker;
  private final ByteArrayOutputStream message = new ByteArrayOutputStream();
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private boolean afterEmptyLine = true;
  private boolean afterLineEnd = true;
  private int number;

  Mailbox(String uri, Consumer<Arrival> taker) {
    this.uri = uri;
    this.taker = taker;
  }

  void forEach(InputStream in) throws IOException {
    byte[] block = new byte[1 << 16];
    for (int read = in.read(block); read >= 0; read = in.read(block)) {
      for (int i = 0; i < read; i++) {
        line.write(block[i]);
        if (block[i] == '\n' || line.size() == block.length) {
          endLine();
        }
      }
    }
    endLine();
    endMessage();
  }

  private void endLine() {
    byte[] bytes = line.toByteArray();
    line.reset();
    if (bytes.length == 0) {
      return;
    }
    boolean ended = bytes[bytes.length - 1] == '\n';
    if (afterLineEnd && afterEmptyLine && startsWith(bytes, FROM)) {
      endMessage();
      number++;
    } else if (message.size() <= Budget.MOST_MEMBER) {
      int from = afterLineEnd && startsWith(bytes, QUOTED_FROM) ? 1 : 0;
      message.write(bytes, from, bytes.length - from);
    }
    afterEmptyLine = afterLineEnd && (bytes.length == 1 || bytes.length == 2 && bytes[0] == '\r');
    afterLineEnd = ended;
  }

  private static boolean startsWith(byte[] bytes, byte[] start) {
    return bytes.length >= start.length
        && java.util.Arrays.equals(bytes, 0, start.length, start, 0, start.length);
  }

  private void endMessage() {
    String member = uri + "#" + number;
    if (message.size() > Budget.MOST_MEMBER) {
      taker.accept(Faults.tooLarge(member, member));
    } else if (message.size() > 0) {
      taker.accept(
          new Arrival.Story(
              Payloads.of(member, message.toByteArray(), Optional.of("message/rfc822"))));
    }
    message.reset();
  }
}
