package org.copytaster.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.copytaster.value.Span;

/**
 * The line that says where a story was filed, by which agencies, and when.
 *
 * @param span all of it: {@code UNITED NATIONS (UrduPoint News / Sputnik - 06th October, 2020)}
 * @param agencies the news agencies and publishers named in it
 * @param dateSpan where its date stands, if it has one
 */
public record Dateline(
    Span span,
    Optional<Span> place,
    List<Span> agencies,
    Optional<LocalDate> date,
    Optional<Span> dateSpan) {

  public Dateline {
    agencies = List.copyOf(agencies);
  }
}
