package org.copytaster.value;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A number as a text states it: {@code low} alone, or the two ends of a range.
 *
 * <p>Percentages are in percent (24.52, not 0.2452). Numbers are kept without trailing zeros, so
 * that two equal quantities are equal as objects.
 */
public record Quantity(BigDecimal low, Optional<BigDecimal> high, Relation relation, Unit unit) {

  public Quantity {
    low = plain(low);
    high = high.map(Quantity::plain);
    Objects.requireNonNull(relation, "relation");
    Objects.requireNonNull(unit, "unit");
    if (high.isPresent() && high.get().compareTo(low) < 0) {
      throw new IllegalArgumentException("range " + low + " to " + high.get() + " runs backwards");
    }
  }

  public static Quantity exact(BigDecimal value, Unit unit) {
    return new Quantity(value, Optional.empty(), Relation.EXACT, unit);
  }

  public Quantity with(Relation other) {
    return new Quantity(low, high, other, unit);
  }

  public Quantity with(Unit other) {
    return new Quantity(low, high, relation, other);
  }

  public boolean isPercent() {
    return unit == Unit.PERCENT;
  }

  /** The same number with no trailing zeros and no exponent. */
  public static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
