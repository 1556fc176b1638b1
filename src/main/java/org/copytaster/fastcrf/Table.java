package org.copytaster.fastcrf;

/** Numbers by {@link Hash}, in two arrays instead of an object an entry. */
final class Table {

  static final int NONE = -1;

  /** A slot that another one holds: the entry may stand behind it. */
  private static final int UNSEEN = -2;

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
    return find(key(hash));
  }

  private int find(long key) {
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

  /**
   * Gets the first {@code count} of some hashes at once. The table is larger than a processor's
   * cache, and its memory brings several slots in the time of one if none waits for another.
   *
   * @param hashes replaced by what they are stored as
   */
  void get(long[] hashes, int count, int[] found) {
    int mask = keys.length - 1;
    for (int i = 0; i < count; i++) {
      long key = key(hashes[i]);
      long first = keys[(int) key & mask];
      hashes[i] = key;
      found[i] = first == 0 ? NONE : first == key ? (int) key & mask : UNSEEN;
    }
    for (int i = 0; i < count; i++) {
      if (found[i] == UNSEEN) {
        found[i] = find(hashes[i]);
      } else if (found[i] != NONE) {
        found[i] = values[found[i]];
      }
    }
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
