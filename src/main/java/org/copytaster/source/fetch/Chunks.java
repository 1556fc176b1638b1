package org.copytaster.source.fetch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Bytes that come piece by piece: no piece is copied before the end, so that a body takes at most
 * twice its size.
 */
final class Chunks {

  private static final int SIZE = 1 << 16;

  private final List<byte[]> full = new ArrayList<>();
  private byte[] last = new byte[SIZE];
  private int used;

  /** Where the next bytes may be put, from {@link #offset} on. */
  byte[] buffer() {
    if (used == last.length) {
      full.add(last);
      last = new byte[SIZE];
      used = 0;
    }
    return last;
  }

  int offset() {
    return used;
  }

  int room() {
    return last.length - used;
  }

  void added(int count) {
    used += count;
  }

  int size() {
    return full.size() * SIZE + used;
  }

  byte[] joined() {
    byte[] joined = Arrays.copyOf(full.isEmpty() ? last : full.get(0), size());
    for (int i = 1; i <= full.size(); i++) {
      byte[] chunk = i < full.size() ? full.get(i) : last;
      int length = i < full.size() ? SIZE : used;
      if (!full.isEmpty()) {
        System.arraycopy(chunk, 0, joined, i * SIZE, length);
      }
    }
    return joined;
  }
}
