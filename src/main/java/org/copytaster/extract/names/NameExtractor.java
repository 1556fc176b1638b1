package org.copytaster.extract.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copytaster.document.Document;
import org.copytaster.document.Mention;
import org.copytaster.extract.Extractor;
import org.copytaster.lexicon.Gazetteer;
import org.copytaster.value.EntityType;
import org.copytaster.value.Span;

/** Finds the names of people, parties, organizations and places, and what the text adds to them. */
public final class NameExtractor implements Extractor {

  private final NameWords names;
  private final TaggedNames tagged;
  private final ListedNames listed;
  private final HeadedNames headed;
  private final TitledNames titled;
  private final CuedNames cued;
  private final BracketedNames bracketed;
  private final DatelineNames dateline;

  public NameExtractor(NameWords names) {
    this.names = names;
    this.tagged = new TaggedNames(names);
    this.listed = new ListedNames(names);
    this.headed = new HeadedNames(names);
    this.titled = new TitledNames(names);
    this.cued = new CuedNames(names);
    this.bracketed = new BracketedNames(names);
    this.dateline = new DatelineNames(names);
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
    PartyBrackets brackets = new PartyBrackets(story, first);
    drafts.addAll(brackets.find());
    drafts.addAll(new PartyContext(names, story, first).find());
    drafts.addAll(new AnnouncedParties(names, story, first).find());
    Names chosen = Names.choose(story.size(), drafts);
    List<Mention> found = new ArrayList<>(Abbreviations.find(story, chosen));
    new EventNames(names, story, chosen).drop();
    new NameConsistency(names, story, chosen).apply();
    new EventNames(names, story, chosen).drop();
    new Namesakes(names, story, chosen).apply();
    new Clubs(story, chosen).apply();
    new NameKinds(names, story, chosen).apply();
    List<Mention.PartyNote> notes = brackets.notes(chosen);
    found.addAll(notes);
    for (Mention.PartyNote note : notes) {
      note.gloss().map(document::tokenRange).ifPresent(gloss -> chosen.clear(gloss));
    }
    for (Draft draft : chosen.all()) {
      add(story, draft, found);
    }
    found.addAll(dateline.find(document));
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
}
