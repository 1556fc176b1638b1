package org.copytaster.article.text;

import java.io.ByteArrayOutputStream;

/**
 * The words with bytes above 127 and those beside them: what tells charsets apart, without the
 * markup and scripts of a page. Charsets are looked for in so many bytes and no more.
 */
final class Sample {

  /** Bytes. */
  static final int MOST = 1 << 16;

  /** Words on each side. */
  private static final int BESIDE = 2;

  private Sample() {}

  static byte[] of(byte[] bytes) {
    ByteArrayOutputStream sample = new ByteArrayOutputStream();
    int[] before = new int[BESIDE];
    int after = 0;
    int start = 0;
    int taken = 0;
    boolean high = false;
    for (int i = 0; i <= bytes.length && sample.size() < MOST; i++) {
      if (i < bytes.length && !isBorder(bytes[i])) {
        high |= bytes[i] < 0;
        continue;
      }
      if (high) {
        write(sample, bytes, Math.max(taken, before[0]), i);
        taken = i;
        after = BESIDE;
      } else if (i > start && after > 0) {
        write(sample, bytes, taken, i);
        taken = i;
        after--;
      }
      if (i > start) {
        System.arraycopy(before, 1, before, 0, BESIDE - 1);
        before[BESIDE - 1] = start;
      }
      start = i + 1;
      high = false;
    }
    return sample.toByteArray();
  }

  /** In no charset are these the second half of a character. */
  private static boolean isBorder(byte b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t' || b == '<' || b == '>' || b == '"';
  }

  /** Borders become spaces, so that a tag does not end a word in letters of its own. */
  private static void write(ByteArrayOutputStream sample, byte[] bytes, int from, int to) {
    for (int i = from; i < Math.min(to, from + MOST); i++) {
      sample.write(isBorder(bytes[i]) ? ' ' : bytes[i]);
    }
    sample.write(' ');
  }
}
