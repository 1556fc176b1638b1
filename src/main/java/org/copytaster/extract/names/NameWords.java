package org.copytaster.extract.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copytaster.lexicon.Gazetteer;
import org.copytaster.lexicon.LanguagePack;
import org.copytaster.lexicon.Row;
import org.copytaster.lexicon.WordClasses;
import org.copytaster.value.EntityType;

/** What a language pack knows about names: lists, head words of institutions, word classes. */
public final class NameWords {

  /** A word that makes the name it stands in an institution: {@code Ministry}. */
  record Head(EntityType type, Optional<String> kind, Set<String> flags) {

    boolean is(String flag) {
      return flags.contains(flag);
    }
  }

  private static final Set<String> STATUSES = Set.of("current", "former", "other");

  private final Gazetteer gazetteer;
  private final WordClasses words;
  private final Map<String, Head> heads = new HashMap<>();
  private final Map<String, String> statuses = new HashMap<>();
  private final Map<String, String> families = new HashMap<>();
  private final Map<String, String> titleFamilies = new HashMap<>();
  private final Map<String, String> cues = new HashMap<>();
  private final List<String> placeEndings = new ArrayList<>();

  public NameWords(LanguagePack pack) {
    this.gazetteer = Gazetteer.load(pack);
    this.words = pack.words();
    pack.find("heads.tsv").ifPresent(file -> file.rows().forEach(this::head));
    pack.find("statuses.tsv").ifPresent(file -> file.rows().forEach(this::status));
    pack.find("org-cues.tsv")
        .ifPresent(f -> f.rows().forEach(r -> cues.put(r.field(0, "noun"), r.field(1, "kind"))));
    pack.models()
        .find("places/endings.txt")
        .ifPresent(f -> f.rows().forEach(r -> placeEndings.add(r.field(0, "ending"))));
    pack.find("party-families.tsv")
        .ifPresent(file -> file.rows().forEach(row -> family(row, "name", families)));
    pack.find("title-families.tsv")
        .ifPresent(file -> file.rows().forEach(row -> family(row, "title", titleFamilies)));
  }

  private void status(Row row) {
    String status = row.field(1, "status");
    if (!STATUSES.contains(status)) {
      throw row.error("there is no status " + status);
    }
    statuses.put(row.field(0, "word"), status);
  }

  private static void family(Row row, String column, Map<String, String> families) {
    String name = row.field(0, column);
    families.put(name, name);
    for (String form : row.field(1, "forms").split(";")) {
      families.put(form.strip(), name);
    }
  }

  /** Whether a person still holds a title, by a word beside it or before its hyphen. */
  Optional<String> status(String form) {
    int hyphen = form.indexOf('-');
    String known = statuses.get(form);
    return Optional.ofNullable(
        known == null && hyphen > 0 ? statuses.get(form.substring(0, hyphen)) : known);
  }

  /** The kind of organization that a noun before a name makes it. */
  Optional<String> cuedKind(String noun) {
    return Optional.ofNullable(cues.get(noun));
  }

  /** Whether a name ends in a word for square or street: {@code Bundesplatz}. */
  boolean saysItself(String form) {
    return placeEndings.stream().anyMatch(form::endsWith);
  }

  /** The party that a word as {@code Democratic}, {@code Tories} stands for. */
  Optional<String> family(String name) {
    return Optional.ofNullable(families.get(name));
  }

  /** The title that stands for all of its family: {@code spokesman} for {@code spokeswoman}. */
  String titleFamily(String title) {
    return titleFamilies.getOrDefault(title, title);
  }

  private void head(Row row) {
    String type = row.field(1, "type");
    EntityType found;
    try {
      found = EntityType.valueOf(type.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.error("there is no type " + type);
    }
    heads.put(
        row.field(0, "word").toLowerCase(Locale.ROOT),
        new Head(
            found,
            Optional.of(row.fieldOr(2, "-")).filter(kind -> !kind.equals("-")),
            Set.copyOf(List.of(row.fieldOr(3, "-").split(",")))));
  }

  /** The lists of names that the words stand beside. */
  public Gazetteer gazetteer() {
    return gazetteer;
  }

  Optional<Head> head(String form) {
    return Optional.ofNullable(heads.get(form));
  }

  /** Whether the word, in lower case, is of the class by itself. */
  boolean is(String wordClass, String form) {
    return words.contains(wordClass, form);
  }

  WordClasses classes() {
    return words;
  }
}
