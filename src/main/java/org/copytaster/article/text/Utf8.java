package org.copytaster.article.text;

/**
 * How much of some bytes is UTF-8.
 *
 * @param sequences characters beyond ASCII that are well written
 * @param invalid bytes that belong to none
 * @param control whether there are control characters that no text is laid out with
 */
record Utf8(int sequences, int invalid, boolean control) {

  static Utf8 of(byte[] bytes) {
    int sequences = 0;
    int invalid = 0;
    boolean control = false;
    for (int i = 0; i < bytes.length; ) {
      int length = length(bytes, i);
      control |= isControl(bytes[i]);
      if (length == 0) {
        invalid++;
      } else if (length > 1) {
        sequences++;
      }
      i += Math.max(1, length);
    }
    return new Utf8(sequences, invalid, control);
  }

  boolean isAscii() {
    return sequences == 0 && invalid == 0;
  }

  /** Whether the bytes are UTF-8, and no other thing that looks like it. */
  boolean isPlain() {
    return invalid == 0 && !control;
  }

  /** Whether the bytes are UTF-8 in which some got lost or came in from elsewhere. */
  boolean isDamaged() {
    return invalid > 0 && sequences >= invalid;
  }

  private static boolean isControl(byte b) {
    return b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1B;
  }

  /** The length of the sequence at {@code i}, 0 if there is none. */
  private static int length(byte[] bytes, int i) {
    int first = bytes[i] & 0xFF;
    if (first < 0x80) {
      return 1;
    }
    int length = first < 0xC2 || first > 0xF4 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    if (i + length > bytes.length) {
      return 0;
    }
    for (int k = 1; k < length; k++) {
      if ((bytes[i + k] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }
}
