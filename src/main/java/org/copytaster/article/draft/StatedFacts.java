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

  /**
   * A date in somebody's words.
   *
   * @param from whose: json-ld, meta …
   * @param hint whether nothing but its place vouches for it: it may hold no date, or another one
   */
  public record StatedDate(String from, String value, boolean hint) {

    /** A line of the page. */
    public static final String TEXT = "text";

    /** A date that is stated plainly. */
    public StatedDate(String from, String value) {
      this(from, value, false);
    }
  }
}
