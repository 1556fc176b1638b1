package org.copytaster.fastcrf;

import java.util.Arrays;

/** What was read so far, in order: a stream names what it wrote before by its place there. */
final class SerialHandles {

  private static final int FIRST = 0x7e0000;

  private long[] values = new long[1 << 16];
  private int used;

  int add(long value) {
    if (used == values.length) {
      values = Arrays.copyOf(values, used * 2);
    }
    values[used] = value;
    return used++;
  }

  long set(int handle, long value) {
    values[handle] = value;
    return value;
  }

  /** The value that the stream refers to by {@code reference}. */
  long get(int reference) {
    return values[reference - FIRST];
  }
}
