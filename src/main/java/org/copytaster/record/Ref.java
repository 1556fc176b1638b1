package org.copytaster.record;

import java.util.Optional;

/** Points to an entity of the record by its id, or by name alone when it is no listed entity. */
public record Ref(Optional<String> id, String name) {}
