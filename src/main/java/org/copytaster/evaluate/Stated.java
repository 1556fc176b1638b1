package org.copytaster.evaluate;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure as a person or a program states it, without what made it.
 *
 * @param start first position, in code points of the story's text
 * @param end position after the last
 * @param text the characters between, as whoever states it has them
 * @param of the name of the holder
 * @param by the name of the source
 */
record Stated(
    int start,
    int end,
    String text,
    String kind,
    Optional<BigDecimal> value,
    Optional<BigDecimal> high,
    String relation,
    Optional<String> of,
    Optional<String> by,
    boolean asserted,
    String event,
    boolean subset) {

  /** The positions that both share; 0 or less where they are apart. */
  int overlap(Stated other) {
    return Math.min(end, other.end) - Math.max(start, other.start);
  }

  /** How far the two borders lie from each other. */
  int distance(Stated other) {
    return Math.abs(start - other.start) + Math.abs(end - other.end);
  }
}
