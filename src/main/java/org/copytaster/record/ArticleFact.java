package org.copytaster.record;

import java.util.List;
import java.util.Optional;

/**
 * The story as text.
 *
 * @param text the one immutable string that all positions refer to
 * @param language BCP 47 tag
 * @param body the story without title and dateline
 */
public record ArticleFact(
    String text,
    String language,
    Optional<Title> title,
    Optional<Dateline> dateline,
    List<String> authors,
    Optional<Published> published,
    Optional<String> modified,
    Optional<String> publisher,
    Optional<String> url,
    Optional<String> section,
    Range body,
    List<Range> paragraphs) {

  public ArticleFact {
    authors = List.copyOf(authors);
    paragraphs = List.copyOf(paragraphs);
  }

  /** A half-open range of code points. */
  public record Range(int start, int end) {}

  /** The headline; without positions when it does not stand in the text. */
  public record Title(Optional<Integer> start, Optional<Integer> end, String text) {}

  /** Where, by whom and when the story was filed, as its first line says. */
  public record Dateline(
      int start,
      int end,
      String text,
      Optional<String> place,
      List<String> agencies,
      Optional<String> date) {}

  /**
   * Publication: a date, or a date-time with offset.
   *
   * @param from option | json-ld | meta | feed | dateline | url | text
   */
  public record Published(String value, String from) {}
}
