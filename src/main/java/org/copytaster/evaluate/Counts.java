package org.copytaster.evaluate;

/**
 * Right ones among those found and among those expected.
 *
 * <p>Shares of nothing are 0, as in the published measure.
 */
record Counts(long right, long found, long expected) {

  static final Counts NONE = new Counts(0, 0, 0);

  Counts plus(Counts other) {
    return new Counts(right + other.right, found + other.found, expected + other.expected);
  }

  double precision() {
    return found == 0 ? 0 : (double) right / found;
  }

  double recall() {
    return expected == 0 ? 0 : (double) right / expected;
  }

  double f1() {
    double p = precision();
    double r = recall();
    return p + r == 0 ? 0 : 2 * p * r / (p + r);
  }
}
