package org.copytaster.source.archive;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What a file is a container of, by its first bytes; its name says nothing. */
enum Kind {
  ZIP,
  TAR,
  GZIP,
  WARC,
  MBOX,
  /** No container that is known. */
  PLAIN;

  /** In bytes: as many as any of them needs to be told. */
  static final int LOOK = 512;

  /** Where the sum of a tar header stands in it, in octal digits. */
  private static final int CHECKSUM = 148;

  private static final int CHECKSUM_LENGTH = 8;

  private static final Pattern FROM_LINE =
      Pattern.compile(
          "From \\S{1,200}[^\\n]{0,60} \\d{1,2}:\\d\\d[^\\n]{0,40}\\r?\\n>?[!-9;-~]{1,60}:");

  static Kind of(byte[] head) {
    String start = new String(head, 0, Math.min(LOOK, head.length), StandardCharsets.ISO_8859_1);
    if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
      return ZIP;
    }
    if (start.startsWith("\u001F\u008B\b")) {
      return GZIP;
    }
    if (start.startsWith("WARC/") || start.startsWith("filedesc://")) {
      return WARC;
    }
    if (start.startsWith("From ") && FROM_LINE.matcher(start).lookingAt()) {
      return MBOX;
    }
    return isTar(head) ? TAR : PLAIN;
  }

  /** Whether the sum that a tar header holds of itself is right. */
  private static boolean isTar(byte[] head) {
    if (head.length < LOOK || head[0] == 0) {
      return false;
    }
    int stated = 0;
    int sum = 0;
    boolean ended = false;
    for (int i = 0; i < LOOK; i++) {
      boolean inSum = i >= CHECKSUM && i < CHECKSUM + CHECKSUM_LENGTH;
      sum += inSum ? ' ' : head[i] & 0xFF;
      if (inSum && head[i] >= '0' && head[i] <= '7' && !ended) {
        stated = stated * 8 + head[i] - '0';
      } else if (inSum) {
        ended = stated > 0;
      }
    }
    return stated == sum;
  }
}
