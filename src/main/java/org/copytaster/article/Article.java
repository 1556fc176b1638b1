package org.copytaster.article;

import java.util.List;
import java.util.Optional;
import org.copytaster.source.Origin;
import org.copytaster.value.Language;
import org.copytaster.value.Span;
import org.copytaster.value.Warning;

/**
 * A story as a text with its parts; {@code text} never changes, and every span lies in it.
 *
 * @param mediaType what the story was read as: {@code text/plain}, {@code text/html}
 * @param charset the charset it was decoded with; absent where the container had decoded it
 * @param truncated whether the text was cut at the limit
 * @param title the headline; its span is absent when it does not stand in the text
 * @param body the story without title and dateline
 * @param paragraphs the runs of text between blank lines, title left out
 */
public record Article(
    Origin origin,
    String mediaType,
    Optional<String> charset,
    boolean truncated,
    String text,
    Language language,
    Optional<Title> title,
    Optional<Dateline> dateline,
    List<String> authors,
    Optional<Published> published,
    Optional<String> modified,
    Optional<String> publisher,
    Optional<String> url,
    Optional<String> section,
    Span body,
    List<Span> paragraphs,
    List<Warning> warnings) {

  public Article {
    authors = List.copyOf(authors);
    paragraphs = List.copyOf(paragraphs);
    warnings = List.copyOf(warnings);
  }

  /** A headline; {@code span} is absent when it was declared beside the text. */
  public record Title(String text, Optional<Span> span) {}
}
