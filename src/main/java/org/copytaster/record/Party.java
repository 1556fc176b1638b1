package org.copytaster.record;

import java.util.List;
import java.util.Optional;

/**
 * A political party, alliance or electoral list.
 *
 * @param gloss the translation of its name that the text gives
 * @param stance the text's words for its position: {@code pro-government}
 */
public record Party(
    String id,
    String name,
    List<String> aliases,
    Optional<String> gloss,
    Optional<String> stance,
    List<EntityMention> mentions) {}
