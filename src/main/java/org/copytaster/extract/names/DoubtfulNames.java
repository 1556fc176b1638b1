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
    portfolios();
    shortened();
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
    return draft.rule().equals("listed") && draft.size() == 1;
  }

  /** {@code Minister for Labour}, {@code Minister of Foreign Affairs}: what the office is for. */
  private void portfolios() {
    for (Draft draft : chosen.all()) {
      int of = draft.start() - 1;
      boolean institution =
          names.head(story.form(draft.start())).isPresent()
              || names.head(story.form(draft.end() - 1)).isPresent();
      if ((draft.type() == EntityType.PARTY || draft.type() == EntityType.ORGANIZATION)
          && !institution
          && story.sameSentence(of - 1, draft.start())
          && story.is("office-of", of)
          && story.is("portfolio-title", of - 1)) {
        chosen.remove(draft.start());
      }
    }
  }

  /** {@code information technology (IT)}: letters that stand for no name. */
  private void shortened() {
    Set<String> letters = new HashSet<>();
    for (int open = 1; open + 2 < story.size(); open++) {
      String text = story.token(open + 1).text();
      if (story.form(open).equals("(")
          && story.form(open + 2).equals(")")
          && BracketedNames.abbreviation(text)
          && (isLower(open, text) || story.is("no-entity-head", open - 1))) {
        letters.add(text);
      }
    }
    for (Draft draft : chosen.all()) {
      boolean free = draft.entry().isEmpty() && draft.size() == 1;
      if (free
          && draft.type() != EntityType.PERSON
          && letters.contains(story.token(draft.start()).text())) {
        chosen.remove(draft.start());
      }
    }
  }

  /** Whether the words before the bracket are small, and begin with the letters. */
  private boolean isLower(int open, String letters) {
    int left = letters.length();
    for (int i = open - 1; left > 0 && story.sameSentence(i, open); i--) {
      String form = story.form(i);
      if (story.token(i).isCapitalized()) {
        return false;
      }
      if (form.charAt(0) == Character.toLowerCase(letters.charAt(left - 1))) {
        left--;
      } else if (!story.is("name-link", i) && !story.joins(i)) {
        return false;
      }
    }
    return left == 0;
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
          && (companies.contains(form) || trades(draft))
          && !people.contains(form)) {
        chosen.put(draft.as(EntityType.ORGANIZATION, TaggedNames.RANK, "company-word"));
      }
    }
  }

  /** {@code a Marr poll}, {@code Marr shareholders}. */
  private boolean trades(Draft draft) {
    int next = draft.end();
    boolean before =
        story.is("article", draft.start() - 1) || story.form(draft.start() - 1).equals("/");
    return story.sameSentence(draft.start(), next)
        && (before && story.is("poll-noun", next) || story.is("company-noun", next));
  }

  private boolean isTitled(Draft draft) {
    return story.is("honorific", draft.start() - 1)
        || story.phraseUntil("person-title", draft.start()) < draft.start();
  }
}
