package org.copytaster.article.draft;

import java.util.List;
import java.util.Optional;

/**
 * What a page or file says about itself, as it says it; empty where it says nothing.
 *
 * @param dates dates of publication, in order of trust
 */
public record StatedFacts(
    List<StatedDate> dates,
    Optional<String> modified,
    List<String> authors,
    Optional<String> publisher,
    Optional<String> url,
    Optional<String> section,
    Optional<String> language) {

  public static final StatedFacts NONE =
      new StatedFacts(
          List.of(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  public StatedFacts {
    dates = List.copyOf(dates);
    authors = List.copyOf(authors);
  }

  /** A date in somebody's words; {@code from} says whose: json-ld, meta … */
  public record StatedDate(String from, String value) {

    /** A line of the page that may hold no date at all, or another one. */
    public static final String TEXT = "text";

    /** Whether nothing but its place says that it is a date of publication. */
    public boolean isLine() {
      return from.equals(TEXT);
    }
  }
}
