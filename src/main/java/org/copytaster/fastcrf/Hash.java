package org.copytaster.fastcrf;

/**
 * Hashes of strings that can be put together: that of {@code a + b} follows from those of {@code a}
 * and {@code b}, so that a feature's name is looked up without being built.
 */
final class Hash {

  /** Of the empty string; any odd factor will do, a large one spreads short strings. */
  static final long EMPTY = 0;

  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private Hash() {}

  static long of(CharSequence text) {
    return append(EMPTY, text);
  }

  static long append(long hash, CharSequence text) {
    long h = hash;
    for (int i = 0; i < text.length(); i++) {
      h = append(h, text.charAt(i));
    }
    return h;
  }

  static long append(long hash, char c) {
    return hash * FACTOR + c + 1;
  }

  /** What the hash of a string is multiplied with when {@code length} characters follow it. */
  static long shift(int length) {
    long shift = 1;
    for (int i = 0; i < length; i++) {
      shift *= FACTOR;
    }
    return shift;
  }

  /** Spreads a hash over all its bits; no two hashes become one. */
  static long mix(long hash) {
    long h = (hash ^ hash >>> 32) * 0xD6E8FEB86659FD93L;
    return h ^ h >>> 32;
  }
}
