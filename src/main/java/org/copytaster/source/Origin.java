package org.copytaster.source;

import java.util.Optional;

/**
 * Where a story came from.
 *
 * @param uri as the user gave it; a member of a container is {@code container#member}
 * @param id SHA-256, in hex, of the story's own bytes; absent when nothing could be read
 * @param bytes how many bytes the story has as it lies in the source
 * @param fetched when it was fetched, as the source itself says (never this machine's clock)
 */
public record Origin(String uri, Optional<String> id, long bytes, Optional<String> fetched) {

  /** The origin of something that could not be read. */
  public static Origin unread(String uri) {
    return new Origin(uri, Optional.empty(), 0, Optional.empty());
  }
}
