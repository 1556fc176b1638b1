package org.copytaster.evaluate;

import java.util.Comparator;

/**
 * One thing that is counted.
 *
 * @param of a kind, {@link #ALL} kinds, or a flag
 */
record Measure(Level level, String of) implements Comparable<Measure> {

  /** Found at all, found with the right number and bound, or a flag of what was found. */
  enum Level {
    DETECTION,
    FULL,
    FLAG
  }

  static final String ALL = "";

  @Override
  public int compareTo(Measure other) {
    return Comparator.comparing(Measure::level).thenComparing(Measure::of).compare(this, other);
  }
}
