package org.copytaster.record;

import java.util.List;
import java.util.Optional;
import org.copytaster.json.OmittedWhenAbsent;

/**
 * What one story states: the published record, a line of JSON Lines.
 *
 * <p>All positions count Unicode code points of {@code article.text}. What the text does not say is
 * absent or empty, never 0, "" or "unknown".
 *
 * @param schemaVersion the lowest version of the schema that knows everything in this record
 * @param id SHA-256, in hex, of the story's own bytes
 * @param rejected every number that is no figure; only where it was asked for
 */
public record StoryRecord(
    String schemaVersion,
    Optional<String> id,
    SourceFact source,
    ArticleFact article,
    List<Person> people,
    List<Party> parties,
    List<Organization> organizations,
    List<Place> places,
    List<Figure> figures,
    @OmittedWhenAbsent Optional<List<Rejected>> rejected,
    List<DateFact> dates,
    List<Quote> quotes,
    List<Check> checks,
    List<Notice> warnings,
    Producer producer) {

  public static final String SCHEMA_VERSION = "1.0";

  /** Of records that state {@code rejected}. */
  public static final String EXPLAINED_SCHEMA_VERSION = "1.1";

  public StoryRecord {
    people = List.copyOf(people);
    parties = List.copyOf(parties);
    organizations = List.copyOf(organizations);
    places = List.copyOf(places);
    figures = List.copyOf(figures);
    rejected = rejected.map(List::copyOf);
    dates = List.copyOf(dates);
    quotes = List.copyOf(quotes);
    checks = List.copyOf(checks);
    warnings = List.copyOf(warnings);
  }

  /** A consistency check inside the story; {@code figures} are the ids it looked at. */
  public record Check(String check, boolean ok, List<String> figures, String detail) {}

  /** A warning: the record stands, and the reader must know this. */
  public record Notice(String code, String detail) {}

  /** What made the record; left out of golden comparisons. */
  public record Producer(String name, String version, String corenlp, String models) {}
}
