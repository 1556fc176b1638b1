package org.copytaster.record;

import java.math.BigDecimal;
import java.util.Optional;
import org.copytaster.value.Relation;
import org.copytaster.value.Unit;

/**
 * A quantity that the story states.
 *
 * @param kind the id of its kind: {@code dead}, {@code vote_share}
 * @param value the number; percentages in percent; the lower end of a range
 * @param high the upper end of a range
 * @param subject the counted noun phrase
 * @param of the party, candidate or option that holds a share, votes or seats
 * @param by who states it
 * @param date id of the date when what is counted happened
 * @param place id of the place where it happened
 * @param event main | other
 * @param status preliminary | projected | exit_poll | final | revised
 * @param confidence measured precision of the rule; absent where unmeasured
 */
public record Figure(
    String id,
    String kind,
    BigDecimal value,
    Optional<BigDecimal> high,
    Relation relation,
    Unit unit,
    int start,
    int end,
    String text,
    Optional<Evidence> subject,
    Optional<Ref> of,
    Optional<Ref> by,
    Optional<String> date,
    Optional<String> place,
    boolean asserted,
    String event,
    boolean subset,
    Optional<String> status,
    Optional<BigDecimal> confidence,
    String rule) {}
