package org.copytaster.assemble;

import java.util.List;
import java.util.Optional;
import org.copytaster.TestArticle;
import org.copytaster.annotate.CoreNlpAnnotator;
import org.copytaster.article.Article;
import org.copytaster.article.Dateline;
import org.copytaster.document.Annotator;
import org.copytaster.document.Document;
import org.copytaster.extract.Extractor;
import org.copytaster.extract.names.AnaphorExtractor;
import org.copytaster.extract.names.NameExtractor;
import org.copytaster.extract.names.NameWords;
import org.copytaster.extract.names.RoleExtractor;
import org.copytaster.lexicon.LanguagePack;
import org.copytaster.lexicon.Models;
import org.copytaster.record.EntityMention;
import org.copytaster.record.Organization;
import org.copytaster.record.Party;
import org.copytaster.record.Person;
import org.copytaster.record.Place;
import org.copytaster.value.Language;
import org.copytaster.value.Span;

/** A short story and the entities found in it. */
final class Told {

  private static final LanguagePack PACK =
      LanguagePack.load(Models.bundled(), new Language("en")).orElseThrow();
  private static final Annotator ANNOTATOR = new CoreNlpAnnotator(PACK);
  private static final NameWords NAMES = new NameWords(PACK);
  private static final List<Extractor> EXTRACTORS =
      List.of(new NameExtractor(NAMES), new RoleExtractor(NAMES), new AnaphorExtractor(NAMES));

  private final String text;
  private final EntityTable table;

  private Told(String text, Optional<Dateline> dateline) {
    this.text = text;
    Article article = TestArticle.of(text, new Language("en"), Optional.empty(), dateline);
    Document document = ANNOTATOR.annotate(article);
    for (Extractor extractor : EXTRACTORS) {
      document = document.with(extractor.extract(document));
    }
    this.table = new EntityGrouper().group(document, new Positions(text));
  }

  static Told story(String text) {
    return new Told(text, Optional.empty());
  }

  /** A story whose dateline is its first {@code length} characters. */
  static Told filed(String text, int length, Span place, Span... agencies) {
    return new Told(
        text,
        Optional.of(
            new Dateline(
                new Span(0, length),
                Optional.of(place),
                List.of(agencies),
                Optional.empty(),
                Optional.empty())));
  }

  List<String> people() {
    return table.people().stream().map(Person::name).toList();
  }

  List<String> parties() {
    return table.parties().stream().map(Party::name).toList();
  }

  List<String> organizations() {
    return table.organizations().stream().map(Organization::name).toList();
  }

  List<String> places() {
    return table.places().stream().map(Place::name).toList();
  }

  Person person(String name) {
    return table.people().stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow();
  }

  Party party(String name) {
    return table.parties().stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow();
  }

  Organization organization(String name) {
    return table.organizations().stream()
        .filter(o -> o.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  Place place(String name) {
    return table.places().stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow();
  }

  /** {@code title / status / organization} of each role. */
  List<String> roles(String person) {
    return person(person).roles().stream()
        .map(
            r ->
                r.title()
                    + " / "
                    + r.status()
                    + " / "
                    + r.organization().map(o -> o.name()).orElse("-"))
        .toList();
  }

  /** Whether a mention begins where the {@code nth} {@code words} stand, counted from 0. */
  boolean mentions(List<EntityMention> mentions, String words, int nth) {
    int at = -1;
    for (int i = 0; i <= nth; i++) {
      at = text.indexOf(words, at + 1);
    }
    int start = at;
    return mentions.stream().anyMatch(m -> m.start() == start && m.text().equals(words));
  }
}
