package org.copytaster.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copytaster.value.EntityType;

/** The names that models knows: countries, places, agencies, organizations, parties. */
public final class Gazetteer {

  /**
   * A name and what it names.
   *
   * @param written the name as the list has it
   * @param name the first name of the thing, the same for all its names
   * @param kind country, city … ; international, media …
   * @param country ISO 3166-1 alpha-2
   */
  public record Entry(
      String written,
      EntityType type,
      String name,
      Optional<String> kind,
      Optional<String> country) {

    /** Whether it is written in capitals alone: {@code UN}, {@code PPP}. */
    public boolean isAbbreviation() {
      return written.length() <= 6 && written.equals(written.toUpperCase(Locale.ROOT));
    }

    /** What tells this thing from others: equal for two names of one thing. */
    public String identity() {
      return type + ":" + name;
    }
  }

  private final NameTrie<Entry> names = new NameTrie<>();
  private final NameTrie<String> demonyms = new NameTrie<>();
  private final Map<String, String> countries = new HashMap<>();
  private final Set<String> givenNames = new HashSet<>();

  private Gazetteer() {}

  /** Reads the lists; one that is not there leaves its names out. */
  public static Gazetteer load(LanguagePack pack) {
    Gazetteer gazetteer = new Gazetteer();
    Models models = pack.models();
    models.find("places/countries.tsv").ifPresent(f -> f.rows().forEach(gazetteer::country));
    models.find("places/places.tsv").ifPresent(f -> f.rows().forEach(gazetteer::place));
    models
        .find("agencies.tsv")
        .ifPresent(f -> f.rows().forEach(r -> gazetteer.add(r, EntityType.ORGANIZATION, "media")));
    models.find("organizations.tsv").ifPresent(f -> f.rows().forEach(gazetteer::organization));
    models.find("parties.tsv").ifPresent(f -> f.rows().forEach(gazetteer::party));
    pack.find("given-names.txt")
        .ifPresent(
            f ->
                f.rows()
                    .forEach(
                        r ->
                            gazetteer.givenNames.add(r.field(0, "name").toLowerCase(Locale.ROOT))));
    return gazetteer;
  }

  private void country(Row row) {
    Optional<String> code = code(row, 0);
    String name = row.field(1, "name");
    code.ifPresent(c -> countries.put(c, name));
    add(name, row.fieldOr(2, "-"), EntityType.PLACE, Optional.of("country"), code);
    for (String demonym : list(row.fieldOr(3, "-"))) {
      demonyms.add(demonym, code.orElse(name));
    }
    String capital = row.fieldOr(4, "-");
    if (!capital.equals("-")) {
      add(capital, "-", EntityType.PLACE, Optional.of("city"), code);
    }
  }

  private void place(Row row) {
    add(
        row.field(0, "name"),
        row.fieldOr(3, "-"),
        EntityType.PLACE,
        Optional.of(row.field(1, "kind")),
        code(row, 2));
  }

  private void organization(Row row) {
    add(
        row.field(0, "name"),
        row.fieldOr(2, "-"),
        EntityType.ORGANIZATION,
        Optional.of(row.field(1, "kind")),
        Optional.empty());
  }

  private void party(Row row) {
    add(
        row.field(0, "name"),
        row.fieldOr(2, "-"),
        EntityType.PARTY,
        Optional.empty(),
        code(row, 1));
  }

  private void add(Row row, EntityType type, String kind) {
    add(row.field(0, "name"), row.fieldOr(1, "-"), type, Optional.of(kind), Optional.empty());
  }

  private void add(
      String name,
      String aliases,
      EntityType type,
      Optional<String> kind,
      Optional<String> country) {
    // a bracket keeps namesakes apart and is no part of what stories write
    int bracket = name.indexOf(" (");
    String written = bracket < 0 ? name : name.substring(0, bracket);
    names.add(written, new Entry(written, type, name, kind, country));
    for (String alias : list(aliases)) {
      names.add(alias, new Entry(alias, type, name, kind, country));
    }
  }

  private static Optional<String> code(Row row, int index) {
    return Optional.of(row.fieldOr(index, "-")).filter(code -> code.length() == 2);
  }

  private static List<String> list(String field) {
    List<String> list = new ArrayList<>();
    for (String item : field.split(";")) {
      if (!item.isBlank() && !item.strip().equals("-")) {
        list.add(item.strip());
      }
    }
    return list;
  }

  public NameTrie<Entry> names() {
    return names;
  }

  /** The country's code of a nationality or an adjective: {@code Kyrgyz}, {@code Turkish}. */
  public Optional<String> demonym(String word) {
    return demonyms.get(word).stream().findFirst();
  }

  /** The name of the country with the code. */
  public Optional<String> country(String code) {
    return Optional.ofNullable(countries.get(code));
  }

  public boolean isGivenName(String word) {
    return givenNames.contains(word.toLowerCase(Locale.ROOT));
  }
}
