package org.copytaster.source.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.copytaster.source.Arrival;
import org.copytaster.source.Faults;
import org.copytaster.source.Payloads;
import org.copytaster.source.Source;
import org.copytaster.source.archive.Containers;
import org.copytaster.source.feed.JsonLines;

/**
 * The standard input: JSON Lines if it begins with <code>{</code>, else one story or a container.
 */
record StandardInput(InputStream in) implements Source {

  private static final String URI = Sources.STANDARD_INPUT;

  /** How far a first character that is no white space is looked for. */
  private static final int LOOK_AHEAD = 1 << 12;

  @Override
  public void forEach(Consumer<Arrival> taker) {
    BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
    try {
      if (firstCharacter(buffered) == '{') {
        new JsonLines(URI).forEach(buffered, taker);
        return;
      }
      byte[] bytes = buffered.readNBytes((int) Payloads.MOST_BYTES + 1);
      if (bytes.length > Payloads.MOST_BYTES) {
        taker.accept(Faults.tooLarge(URI, "the standard input"));
      } else {
        Containers.open(Payloads.of(URI, bytes), taker);
      }
    } catch (IOException e) {
      taker.accept(Faults.unreadable(URI, e));
    }
  }

  private static int firstCharacter(BufferedInputStream in) throws IOException {
    in.mark(LOOK_AHEAD);
    int read = 0;
    int c = in.read();
    while (++read < LOOK_AHEAD
        && (Character.isWhitespace(c) || c == 0xEF || c == 0xBB || c == 0xBF)) {
      c = in.read();
    }
    in.reset();
    return c;
  }

  @Override
  public OptionalLong size() {
    return OptionalLong.empty();
  }
}
