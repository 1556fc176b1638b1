package org.copytaster.extract.names;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.copytaster.lexicon.Gazetteer;
import org.copytaster.value.EntityType;

/**
 * Finds that the rest of the story speaks against: letters of a party far from its country, a
 * surname that only a company bears.
 */
final class DoubtfulNames {

  private final NameWords names;
  private final Story story;
  private final Names chosen;

  DoubtfulNames(NameWords names, Story story, Names chosen) {
    this.names = names;
    this.story = story;
    this.chosen = chosen;
  }

  void apply() {
    letters();
    companies();
  }

  /** {@code PT}, {@code CD}: a party only where its country, a party or politics is spoken of. */
  private void letters() {
    Set<String> countries = new HashSet<>();
    boolean politics = false;
    for (int i = 0; i < story.size(); i++) {
      politics |= story.is("politics", i);
      names.gazetteer().demonym(story.token(i).text()).ifPresent(countries::add);
    }
    for (Draft draft : chosen.all()) {
      politics |= draft.type() == EntityType.PARTY && !lettersOnly(draft);
      if (draft.type() == EntityType.PLACE) {
        draft.entry().flatMap(Gazetteer.Entry::country).ifPresent(countries::add);
      }
    }
    for (Draft draft : chosen.all()) {
      Optional<String> country = draft.entry().flatMap(Gazetteer.Entry::country);
      if (!politics
          && draft.type() == EntityType.PARTY
          && lettersOnly(draft)
          && country.filter(countries::contains).isEmpty()) {
        chosen.remove(draft.start());
      }
    }
  }

  private static boolean lettersOnly(Draft draft) {
    return draft.rule().equals("listed")
        && draft.entry().filter(Gazetteer.Entry::isAbbreviation).isPresent();
  }

  /** {@code the Marr poll} in a story of {@code Marr Research}: no person of that name. */
  private void companies() {
    Set<String> people = new HashSet<>();
    Set<String> companies = new HashSet<>();
    for (Draft draft : chosen.all()) {
      if (draft.type() == EntityType.PERSON && (draft.size() > 1 || isTitled(draft))) {
        for (int i = draft.start(); i < draft.end(); i++) {
          people.add(story.form(i));
        }
      } else if (draft.type() == EntityType.ORGANIZATION && draft.size() > 1) {
        companies.add(story.form(draft.start()));
      }
    }
    for (Draft draft : chosen.all()) {
      String form = story.form(draft.start());
      if (draft.type() == EntityType.PERSON
          && draft.size() == 1
          && draft.rank() <= TaggedNames.RANK
          && companies.contains(form)
          && !people.contains(form)) {
        chosen.put(draft.as(EntityType.ORGANIZATION, TaggedNames.RANK, "company-word"));
      }
    }
  }

  private boolean isTitled(Draft draft) {
    return story.is("honorific", draft.start() - 1)
        || story.phraseUntil("person-title", draft.start()) < draft.start();
  }
}
