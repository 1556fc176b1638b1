package org.copytaster.evaluate;

import java.util.Optional;

/**
 * Where record and gold differ: a figure missed (only expected), a false alarm (only found), or a
 * wrong number or bound (both).
 *
 * @param context absent where there is no text, or the figure lies outside it
 */
record Finding(
    String story, Optional<Stated> expected, Optional<Stated> found, Optional<Context> context) {

  /** The characters of a figure and those around it. */
  record Context(String before, String figure, String after) {

    private static final int WIDTH = 60;

    static Optional<Context> of(String text, Stated figure) {
      int length = text.codePointCount(0, text.length());
      if (figure.start() > figure.end() || figure.end() > length) {
        return Optional.empty();
      }
      int start = text.offsetByCodePoints(0, figure.start());
      int end = text.offsetByCodePoints(start, figure.end() - figure.start());
      int from = text.offsetByCodePoints(start, -Math.min(WIDTH, figure.start()));
      int to = text.offsetByCodePoints(end, Math.min(WIDTH, length - figure.end()));
      return Optional.of(
          new Context(
              text.substring(from, start), text.substring(start, end), text.substring(end, to)));
    }
  }

  /** The figure that the context shows. */
  Stated figure() {
    return expected.or(() -> found).orElseThrow();
  }

  boolean isMissed() {
    return found.isEmpty();
  }

  boolean isFalseAlarm() {
    return expected.isEmpty();
  }
}
