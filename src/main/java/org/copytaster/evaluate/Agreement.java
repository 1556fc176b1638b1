package org.copytaster.evaluate;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** When a figure of a program says the same as one of the gold. */
final class Agreement {

  /** Two annotators cut a third differently: 33.33 and 33.34 are the same share. */
  private static final double FRACTION_TOLERANCE = 0.0101;

  private static final double WHOLE_TOLERANCE = 1e-6;

  private Agreement() {}

  /** The same number; the tolerances, and comparing doubles, belong to the published measure. */
  static boolean sameNumber(Optional<BigDecimal> gold, Optional<BigDecimal> found) {
    if (gold.isEmpty() || found.isEmpty()) {
      return false;
    }
    double wanted = gold.get().doubleValue();
    double got = found.get().doubleValue();
    double tolerance =
        wanted == Math.rint(wanted) ? WHOLE_TOLERANCE * Math.abs(wanted) : FRACTION_TOLERANCE;
    return Math.abs(wanted - got) <= tolerance;
  }

  /** The same number with the same bound. */
  static boolean sameQuantity(Stated gold, Stated found) {
    return sameNumber(gold.value(), found.value())
        && gold.relation().equals(found.relation())
        && (gold.high().isEmpty() ? found.high().isEmpty() : sameNumber(gold.high(), found.high()));
  }

  /** Whether the figure's holder is the gold's, or one name is a part of the other. */
  static boolean sameHolder(Stated gold, Stated found) {
    return oneInTheOther(name(gold.of()), name(found.of()));
  }

  /** The same for sources, where both may also name nobody. */
  static boolean sameSource(Stated gold, Stated found) {
    String wanted = name(gold.by());
    String got = name(found.by());
    return (wanted.isEmpty() && got.isEmpty()) || oneInTheOther(wanted, got);
  }

  private static boolean oneInTheOther(String wanted, String got) {
    return !wanted.isEmpty() && !got.isEmpty() && (wanted.contains(got) || got.contains(wanted));
  }

  private static String name(Optional<String> name) {
    return name.orElse("").toLowerCase(Locale.ROOT);
  }
}
