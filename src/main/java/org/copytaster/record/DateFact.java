package org.copytaster.record;

import java.util.Optional;
import org.copytaster.value.TimeType;

/**
 * A time expression.
 *
 * @param value TIMEX3 value
 * @param from first day it can mean (ISO 8601); absent together with {@code to} when it names none
 * @param anchor the day it was resolved against
 */
public record DateFact(
    String id,
    int start,
    int end,
    String text,
    TimeType type,
    String value,
    Optional<String> from,
    Optional<String> to,
    Optional<String> mod,
    Optional<String> anchor,
    String rule) {}
