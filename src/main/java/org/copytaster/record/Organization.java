package org.copytaster.record;

import java.util.List;

/**
 * Any other named organization.
 *
 * @param kind government | military | police | armed_group | company | media | ngo | international
 *     | education | sport | court | other
 */
public record Organization(
    String id, String name, List<String> aliases, String kind, List<EntityMention> mentions) {}
