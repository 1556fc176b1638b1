package org.copytaster.extract.names;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.copytaster.document.Category;
import org.copytaster.lexicon.Gazetteer;
import org.copytaster.value.EntityType;

/** Single names that the tagger took for people and that the words around make places. */
final class PlaceGuesses {

  private final NameWords names;
  private final Story story;
  private final Names chosen;

  PlaceGuesses(NameWords names, Story story, Names chosen) {
    this.names = names;
    this.story = story;
    this.chosen = chosen;
  }

  /** {@code in Gao, Menaka}: single names that the tagger took for people. */
  void apply() {
    Set<String> surnames = new HashSet<>();
    for (Draft draft : chosen.all()) {
      if (draft.type() == EntityType.PERSON && draft.size() > 1) {
        for (int i = draft.start(); i < draft.end(); i++) {
          surnames.add(story.form(i));
        }
      }
    }
    for (Draft draft : chosen.all()) {
      boolean single =
          draft.type() == EntityType.PERSON
              && draft.size() == 1
              && draft.rank() <= TaggedNames.RANK
              && story.sameSentence(draft.start() - 1, draft.start())
              && !surnames.contains(story.form(draft.start()));
      Optional<Gazetteer.Entry> entry = single ? entry(draft) : Optional.empty();
      boolean listed = entry.isPresent() && story.is("place-maybe-preposition", draft.start() - 1);
      if (single
          && (listed
              || story.is("place-preposition", draft.start() - 1)
              || ofPlace(draft.start())
              || lists(draft.start()))) {
        chosen.put(
            new Draft(
                draft.tokens(),
                EntityType.PLACE,
                PartyContext.LIKELY,
                "preposition",
                entry,
                entry.flatMap(Gazetteer.Entry::kind)));
      }
    }
  }

  private Optional<Gazetteer.Entry> entry(Draft draft) {
    return names.gazetteer().names().get(story.span(draft).in(story.document().text())).stream()
        .filter(entry -> entry.type() == EntityType.PLACE)
        .findFirst();
  }

  /** {@code the canton of Uri}: after a noun for a place and "of". */
  private boolean ofPlace(int start) {
    return story.is("of", start - 1)
        && !story.capital(start - 2)
        && names
            .head(story.form(start - 2))
            .filter(head -> head.type() == EntityType.PLACE && head.is("after"))
            .isPresent();
  }

  /** Whether the token goes on a list of places: no verb follows that it could be subject of. */
  private boolean lists(int start) {
    boolean listed =
        chosen.at(start - 2).filter(before -> before.type() == EntityType.PLACE).isPresent()
            && story.sameSentence(start - 2, start)
            && (story.form(start - 1).equals(",")
                || story.joins(start - 1)
                || story.token(start - 1).is(Category.CONJ));
    int next = start + 1;
    return listed
        && story.sameSentence(start, next)
        && (story.joins(start - 1)
            || story.token(next).is(Category.PUNCT)
            || story.token(next).is(Category.CONJ));
  }
}
