package org.copytaster.record;

import java.util.Optional;

/**
 * Where the story came from.
 *
 * @param uri as the user gave it; {@code container#member} for a member of a container
 * @param bytes size of the story in its source
 */
public record SourceFact(
    String uri,
    Optional<String> mediaType,
    Optional<String> charset,
    long bytes,
    Optional<String> fetched,
    boolean truncated) {}
