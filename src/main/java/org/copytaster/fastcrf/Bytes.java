package org.copytaster.fastcrf;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** Numbers and strings out of a stream, as {@link java.io.DataInput} defines them. */
final class Bytes {

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int next;
  private int end;

  Bytes(InputStream in) {
    this.in = in;
  }

  private void fill() throws IOException {
    end = in.read(buffer, 0, buffer.length);
    next = 0;
    if (end <= 0) {
      throw new EOFException("the model ends too early");
    }
  }

  int u1() throws IOException {
    if (next == end) {
      fill();
    }
    return buffer[next++] & 0xFF;
  }

  int u2() throws IOException {
    return u1() << 8 | u1();
  }

  int i4() throws IOException {
    if (end - next >= 4) {
      int at = next;
      next += 4;
      return buffer[at] << 24
          | (buffer[at + 1] & 0xFF) << 16
          | (buffer[at + 2] & 0xFF) << 8
          | buffer[at + 3] & 0xFF;
    }
    return u1() << 24 | u1() << 16 | u1() << 8 | u1();
  }

  long i8() throws IOException {
    return (long) i4() << 32 | i4() & 0xFFFFFFFFL;
  }

  void skip(int bytes) throws IOException {
    for (int i = 0; i < bytes; i++) {
      u1();
    }
  }

  /** The {@link Hash} of a string of so many bytes. */
  long hash(int bytes) throws IOException {
    long hash = Hash.EMPTY;
    if (end - next >= bytes) {
      int stop = next + bytes;
      int at = next;
      while (at < stop && buffer[at] > 0) {
        hash = Hash.append(hash, (char) buffer[at++]);
      }
      next = at;
      bytes = stop - at;
    }
    int left = bytes;
    while (left > 0) {
      int first = u1();
      left -= width(first);
      hash = Hash.append(hash, character(first));
    }
    return hash;
  }

  String text(int bytes) throws IOException {
    StringBuilder text = new StringBuilder(bytes);
    int left = bytes;
    while (left > 0) {
      int first = u1();
      left -= width(first);
      text.append(character(first));
    }
    return text.toString();
  }

  private static int width(int first) {
    return first < 0x80 ? 1 : first < 0xE0 ? 2 : 3;
  }

  private char character(int first) throws IOException {
    return switch (width(first)) {
      case 1 -> (char) first;
      case 2 -> (char) ((first & 0x1F) << 6 | u1() & 0x3F);
      default -> (char) ((first & 0x0F) << 12 | (u1() & 0x3F) << 6 | u1() & 0x3F);
    };
  }
}
