package org.copytaster.article.draft;

import java.util.List;
import java.util.Optional;
import org.copytaster.value.Span;
import org.copytaster.value.Warning;

/**
 * What the reader of one format makes of a story, before language, dateline and date are known.
 *
 * @param layout whether the text is the author's own file, where a headline must be recognised
 * @param facts what the page says about itself
 */
public record Draft(
    String mediaType,
    Optional<String> charset,
    String text,
    boolean truncated,
    boolean layout,
    Optional<Span> title,
    List<Span> paragraphs,
    StatedFacts facts,
    List<Warning> warnings) {

  public Draft {
    paragraphs = List.copyOf(paragraphs);
    warnings = List.copyOf(warnings);
  }
}
