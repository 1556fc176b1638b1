package org.copytaster.record;

import java.math.BigDecimal;
import java.util.Optional;
import org.copytaster.value.Relation;
import org.copytaster.value.Unit;

/**
 * A number of the story that is no figure, and why.
 *
 * @param value the number as read; absent, with relation and unit, where it was never read as one
 * @param high the upper end of a range
 * @param unit percent | other
 * @param rule what decided: {@code refusals/age}, {@code date/month-day}, {@code dead/killed},
 *     {@code numbers/ordinal}; or no-trigger | in-name | no-numeral | dateline | outside
 * @param detail the rules of kinds that were overruled, or what kept the rule from holding
 */
public record Rejected(
    int start,
    int end,
    String text,
    Optional<BigDecimal> value,
    Optional<BigDecimal> high,
    Optional<Relation> relation,
    Optional<Unit> unit,
    String rule,
    Optional<String> detail) {}
