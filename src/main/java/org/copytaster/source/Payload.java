package org.copytaster.source;

import java.util.Optional;

/**
 * One story as it arrives: the input of the pipeline.
 *
 * @param mediaType as the source declares it or its name tells: {@code text/html}; absent if
 *     nothing does
 * @param declared what the source says about the story beside its content
 * @param hinted what those say who named the story, a feed or the address it was fetched from; it
 *     counts where the story itself says nothing
 */
public record Payload(
    Origin origin,
    Optional<String> mediaType,
    Content content,
    Declared declared,
    Declared hinted) {

  /** A story that nobody else said anything about. */
  public Payload(Origin origin, Optional<String> mediaType, Content content, Declared declared) {
    this(origin, mediaType, content, declared, Declared.NOTHING);
  }

  /** Bytes still to be decoded, or a string that the container decoded already. */
  public sealed interface Content {

    /** The bytes themselves; not copied, so not to be changed. */
    record Bytes(byte[] bytes, Optional<String> charset) implements Content {}

    record Text(String text) implements Content {}
  }

  /** What a source can say about a story; empty where it says nothing. */
  public record Declared(
      Optional<String> published,
      Optional<String> title,
      Optional<String> url,
      Optional<String> publisher,
      Optional<String> language) {

    public static final Declared NOTHING =
        new Declared(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
  }
}
