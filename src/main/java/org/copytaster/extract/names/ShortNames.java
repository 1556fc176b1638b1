package org.copytaster.extract.names;

import java.util.HashSet;
import java.util.Set;
import org.copytaster.document.Category;
import org.copytaster.value.EntityType;

/** The short forms by which a story may go on, each a vote for the type of the full name. */
final class ShortNames {

  private static final int RANK = NameConsistency.RANK;
  private static final int SHORTEST = 3;

  private final NameWords names;
  private final Story story;
  private final Names chosen;
  private final NameVotes votes;

  ShortNames(NameWords names, Story story, Names chosen, NameVotes votes) {
    this.names = names;
    this.story = story;
    this.chosen = chosen;
    this.votes = votes;
  }

  /** The short forms by which the text may go on: a surname, a party without "Party". */
  void parts(Draft draft) {
    if (draft.size() < 2 || draft.rank() <= TaggedNames.WEAK) {
      return;
    }
    if (draft.type() == EntityType.PERSON) {
      part(draft, draft.end() - 1, draft.end());
      part(draft, draft.start(), draft.start() + 1);
      int from = draft.end() - 1;
      while (from - 1 > draft.start() && !story.token(from - 1).isCapitalized()) {
        from -= story.joins(from - 1) ? 2 : 1;
      }
      part(draft, from, draft.end());
    } else if (draft.kind().filter("company"::equals).isPresent()
        && draft.rank() >= HeadedNames.RANK
        && names.head(story.form(draft.end() - 1)).filter(h -> h.is("suffix")).isPresent()) {
      part(draft, draft.start(), draft.end() - 1);
      company(draft);
    } else if (draft.rank() >= HeadedNames.RANK
        && (draft.type() == EntityType.PARTY
            || draft.type() == EntityType.ORGANIZATION && draft.size() > 2)
        && names.head(story.form(draft.end() - 1)).isPresent()) {
      part(draft, draft.start(), draft.end() - 1);
    } else if (draft.type() == EntityType.ORGANIZATION || draft.type() == EntityType.PARTY) {
      int of = draft.start();
      while (of < draft.end() && !story.is("name-of", of)) {
        of++;
      }
      if (of < draft.end()
          && of - draft.start() > 1
          && names.head(story.form(of - 1)).isPresent()) {
        part(draft, draft.start(), of);
      }
    }
  }

  /** {@code Harlan shares}: the first word of a company, where nobody bears it. */
  private void company(Draft draft) {
    String form = story.form(draft.start());
    boolean person =
        chosen.all().stream()
            .anyMatch(
                d ->
                    d.type() == EntityType.PERSON
                        && d.size() > 1
                        && story.form(d.end() - 1).equals(form));
    if (!person && draft.size() > 2 && !votes.isWord(form) && form.length() >= SHORTEST) {
      Draft first =
          Draft.of(draft.start(), draft.start() + 1, draft.type(), RANK, "short-form")
              .kind("company");
      if (names.gazetteer().names().get(story.token(draft.start()).text()).isEmpty()
          && !story.token(draft.start()).is(Category.ADJ)
          && names.head(form).isEmpty()
          && names.gazetteer().demonym(form).isEmpty()) {
        votes.vote(votes.key(first), first.type(), first);
      }
    }
  }

  private void part(Draft whole, int start, int end) {
    if (end <= start || !story.capital(start)) {
      return;
    }
    String form = story.form(start);
    boolean one = end - start == 1;
    if (one
        && (form.length() < SHORTEST
            || votes.isWord(form)
            || names.is("calendar", form)
            || names.is("party-adjective", form)
            || names.is("person-title", form)
            || names.gazetteer().demonym(form).isPresent()
            || names.head(form).isPresent() && whole.type() != EntityType.PERSON)) {
      return;
    }
    String key = votes.key(start, end);
    int strength =
        whole.type() == EntityType.PERSON && start > whole.start() ? whole.rank() * 2 : RANK;
    if (votes.allows(key, whole.type()) || whole.type() == EntityType.PERSON) {
      Draft shortened = Draft.of(start, end, whole.type(), strength, "short-form");
      votes.vote(key, whole.type(), whole.kind().map(shortened::kind).orElse(shortened));
    }
  }

  /** {@code NDP} is a party where a New Democratic Party is one. */
  void initials() {
    Set<String> parties = new HashSet<>();
    for (Draft draft : chosen.all()) {
      if (draft.type() == EntityType.PARTY && draft.size() > 1) {
        StringBuilder initials = new StringBuilder();
        for (int i = draft.start(); i < draft.end(); i++) {
          if (story.token(i).isCapitalized()) {
            initials.appendCodePoint(story.token(i).text().codePointAt(0));
          }
        }
        parties.add(initials.toString());
      }
    }
    for (Draft draft : chosen.all()) {
      boolean unknown = draft.type() != EntityType.PARTY && draft.entry().isEmpty();
      if (unknown && draft.size() == 1 && parties.contains(story.token(draft.start()).text())) {
        Draft party = draft.as(EntityType.PARTY, PartyContext.LIKELY, "initials");
        votes.vote(votes.key(draft), EntityType.PARTY, party);
      }
    }
  }
}
