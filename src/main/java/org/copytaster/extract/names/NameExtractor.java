package org.copytaster.extract.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copytaster.document.Document;
import org.copytaster.document.Mention;
import org.copytaster.extract.Extractor;
import org.copytaster.lexicon.Gazetteer;
import org.copytaster.lexicon.LanguagePack;
import org.copytaster.value.EntityType;
import org.copytaster.value.Span;

/** Finds the names of people, parties, organizations and places, and what the text adds to them. */
public final class NameExtractor implements Extractor {

  private static final int BRACKETED = 76;

  private final NameWords names;
  private final TaggedNames tagged;
  private final ListedNames listed;
  private final HeadedNames headed;
  private final TitledNames titled;
  private final CuedNames cued;
  private final BracketedNames bracketed;

  public NameExtractor(LanguagePack pack) {
    this.names = new NameWords(pack);
    this.tagged = new TaggedNames(names);
    this.listed = new ListedNames(names);
    this.headed = new HeadedNames(names);
    this.titled = new TitledNames(names);
    this.cued = new CuedNames(names);
    this.bracketed = new BracketedNames(names);
  }

  @Override
  public Set<Class<? extends Mention>> finds() {
    return Set.of(
        Mention.Name.class, Mention.Known.class, Mention.Alias.class, Mention.PartyNote.class);
  }

  @Override
  public List<? extends Mention> extract(Document document) {
    Story story = new Story(document, names);
    List<Draft> drafts = new ArrayList<>();
    drafts.addAll(tagged.find(story));
    drafts.addAll(listed.find(story));
    drafts.addAll(headed.find(story));
    drafts.addAll(titled.find(story));
    drafts.addAll(cued.find(story));
    Names first = Names.choose(story.size(), drafts);
    drafts.addAll(bracketed.find(story, first));
    PartyContext context = new PartyContext(names, story, first);
    context.find();
    drafts.addAll(context.drafts());
    Names chosen = Names.choose(story.size(), drafts);
    List<Mention> found = new ArrayList<>(abbreviations(story, chosen));
    new EventNames(names, story, chosen).drop();
    new NameConsistency(names, story, chosen).apply();
    new EventNames(names, story, chosen).drop();
    new NameKinds(names, story, chosen).apply();
    List<Mention.PartyNote> notes = context.notes(chosen);
    found.addAll(notes);
    for (Mention.PartyNote note : notes) {
      note.gloss().map(document::tokenRange).ifPresent(gloss -> chosen.clear(gloss));
    }
    for (Draft draft : chosen.all()) {
      add(story, draft, found);
    }
    dateline(document, found);
    return found;
  }

  private void add(Story story, Draft draft, List<Mention> found) {
    Span span = story.span(draft);
    found.add(new Mention.Name(span, draft.type(), draft.rule()));
    Optional<String> family =
        draft.type() == EntityType.PARTY
            ? names.family(span.in(story.document().text())).map(n -> draft.type() + ":" + n)
            : Optional.empty();
    if (draft.entry().isPresent() || draft.kind().isPresent() || family.isPresent()) {
      found.add(
          new Mention.Known(
              span,
              draft.kind(),
              draft.entry().flatMap(Gazetteer.Entry::country),
              family.or(() -> draft.entry().map(Gazetteer.Entry::identity)),
              draft.rule()));
    }
  }

  /** {@code Bharatiya Janata Party (BJP)}: two names of one thing. */
  private static List<Mention.Alias> abbreviations(Story story, Names chosen) {
    List<Mention.Alias> aliases = new ArrayList<>();
    for (Draft draft : chosen.all()) {
      int at = draft.end() + 1;
      boolean bracket =
          draft.type() != EntityType.PERSON
              && story.sameSentence(draft.start(), at + 1)
              && story.form(at - 1).equals("(");
      if (bracket && story.form(at).equals(",")) {
        at++;
      }
      if (bracket
          && story.form(at + 1).equals(")")
          && BracketedNames.abbreviation(story.token(at).text())
          && !story.is("person-title", at)) {
        Draft known = chosen.at(at).orElse(draft);
        if (known.type() != EntityType.PARTY || draft.type() == EntityType.PARTY) {
          Draft alias = Draft.of(at, at + 1, draft.type(), BRACKETED, "bracketed");
          chosen.put(draft.kind().map(alias::kind).orElse(alias));
          aliases.add(new Mention.Alias(story.span(at, at + 1), story.span(draft), "bracketed"));
        }
      }
    }
    return aliases;
  }

  /** The place is a place, even one named like an organization; the agencies are media. */
  private void dateline(Document document, List<Mention> found) {
    document
        .article()
        .dateline()
        .ifPresent(
            line -> {
              line.place()
                  .ifPresent(
                      span -> {
                        Optional<Gazetteer.Entry> entry =
                            names.gazetteer().names().get(span.in(document.text())).stream()
                                .filter(e -> e.type() == EntityType.PLACE)
                                .findFirst();
                        found.add(new Mention.Name(span, EntityType.PLACE, "dateline"));
                        found.add(
                            new Mention.Known(
                                span,
                                Optional.of(entry.flatMap(Gazetteer.Entry::kind).orElse("other")),
                                entry.flatMap(Gazetteer.Entry::country),
                                entry.map(Gazetteer.Entry::identity),
                                "dateline"));
                      });
              for (Span agency : line.agencies()) {
                found.add(new Mention.Name(agency, EntityType.ORGANIZATION, "dateline"));
                found.add(
                    new Mention.Known(
                        agency,
                        Optional.of("media"),
                        Optional.empty(),
                        names.gazetteer().names().get(agency.in(document.text())).stream()
                            .filter(e -> e.type() == EntityType.ORGANIZATION)
                            .map(Gazetteer.Entry::identity)
                            .findFirst(),
                        "dateline"));
              }
            });
  }
}
