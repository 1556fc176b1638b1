package org.copytaster.fastcrf;

import java.util.Arrays;

/** Numbers by {@link Hash}, in two arrays instead of an object an entry. */
final class Table {

  static final int NONE = -1;

  private long[] keys;
  private int[] values;
  private int size;

  Table(int expected) {
    allocate(Integer.highestOneBit(Math.max(8, expected)) * 4);
  }

  private void allocate(int slots) {
    keys = new long[slots];
    values = new int[slots];
    Arrays.fill(values, NONE);
  }

  int get(long hash) {
    long key = Hash.mix(hash);
    int mask = keys.length - 1;
    for (int slot = (int) key & mask; ; slot = (slot + 1) & mask) {
      if (keys[slot] == key && values[slot] != NONE) {
        return values[slot];
      }
      if (values[slot] == NONE) {
        return NONE;
      }
    }
  }

  /** Whether the hash was new. */
  boolean put(long hash, int value) {
    if (size * 2 >= keys.length) {
      grow();
    }
    return place(Hash.mix(hash), value);
  }

  private boolean place(long key, int value) {
    int mask = keys.length - 1;
    int slot = (int) key & mask;
    while (values[slot] != NONE) {
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
      if (oldValues[i] != NONE) {
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
      if (values[i] != NONE) {
        values[i] = by[values[i]];
      }
    }
  }

  boolean sameAs(Table other) {
    if (size != other.size || keys.length != other.keys.length) {
      return false;
    }
    for (int i = 0; i < keys.length; i++) {
      if (values[i] != NONE && other.at(keys[i]) != values[i]) {
        return false;
      }
    }
    return true;
  }

  private int at(long key) {
    int mask = keys.length - 1;
    for (int slot = (int) key & mask; values[slot] != NONE; slot = (slot + 1) & mask) {
      if (keys[slot] == key) {
        return values[slot];
      }
    }
    return NONE;
  }
}
