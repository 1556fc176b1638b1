package org.copytaster.record;

import java.util.List;
import java.util.Optional;

/**
 * A named place.
 *
 * @param kind country | region | city | facility | natural | other
 * @param country ISO 3166-1 alpha-2, where certain
 */
public record Place(
    String id,
    String name,
    List<String> aliases,
    String kind,
    Optional<String> country,
    List<EntityMention> mentions) {}
