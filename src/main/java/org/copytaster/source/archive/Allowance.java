package org.copytaster.source.archive;

import java.io.IOException;
import java.io.InputStream;

/**
 * Keeps a library from reading a header without end: while one is read, only so many bytes may
 * pass.
 */
final class Allowance {

  /** In bytes: names and fields of one member. */
  private static final int HEADER = 1 << 20;

  private final InputStream stream;
  private long end = Long.MAX_VALUE;
  private long passed;

  Allowance(InputStream in) {
    this.stream =
        new Metered(
            in,
            count -> {
              passed = count;
              if (count > end) {
                throw new BombException(
                    BombException.Reach.CONTAINER, "the header of a member has no end");
              }
            });
  }

  InputStream stream() {
    return stream;
  }

  /** Reads a header with {@code reading}. */
  <T> T header(Reading<T> reading) throws IOException {
    end = passed + HEADER;
    try {
      return reading.read();
    } finally {
      end = Long.MAX_VALUE;
    }
  }

  /** A step that reads from the stream. */
  @FunctionalInterface
  interface Reading<T> {
    T read() throws IOException;
  }
}
