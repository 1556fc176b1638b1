package org.copytaster.fastcrf;

/** Numbers by {@link Hash}, in two arrays instead of an object an entry. */
final class Table {

  static final int NONE = -1;

  private long[] keys;
  private int[] values;
  private int size;

  /** A table for so many entries; it grows if there are more. */
  Table(int expected) {
    int slots = 16;
    while (isFull(expected, slots)) {
      slots *= 2;
    }
    allocate(slots);
  }

  private static boolean isFull(int entries, int slots) {
    return entries > slots / 10 * 7;
  }

  private void allocate(int slots) {
    keys = new long[slots];
    values = new int[slots];
  }

  /** What a hash is stored as: zero marks a slot without an entry. */
  private static long key(long hash) {
    long key = Hash.mix(hash);
    return key == 0 ? 1 : key;
  }

  int get(long hash) {
    long key = key(hash);
    int mask = keys.length - 1;
    int slot = (int) key & mask;
    while (keys[slot] != 0) {
      if (keys[slot] == key) {
        return values[slot];
      }
      slot = (slot + 1) & mask;
    }
    return NONE;
  }

  /** Whether the hash was new. */
  boolean put(long hash, int value) {
    if (isFull(size + 1, keys.length)) {
      grow();
    }
    return place(key(hash), value);
  }

  private boolean place(long key, int value) {
    int mask = keys.length - 1;
    int slot = (int) key & mask;
    while (keys[slot] != 0) {
      if (keys[slot] == key) {
        return false;
      }
      slot = (slot + 1) & mask;
    }
    keys[slot] = key;
    values[slot] = value;
    size++;
    return true;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    allocate(keys.length * 2);
    size = 0;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        place(oldKeys[i], oldValues[i]);
      }
    }
  }

  int size() {
    return size;
  }

  /** Puts for every value the one that {@code by} has at its place. */
  void replaceValues(int[] by) {
    for (int i = 0; i < values.length; i++) {
      if (keys[i] != 0) {
        values[i] = by[values[i]];
      }
    }
  }
}
