package org.copytaster.extract.names;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copytaster.document.Category;
import org.copytaster.lexicon.NameTrie;
import org.copytaster.value.EntityType;
import org.copytaster.value.Span;

/** A name once found is the same thing wherever it stands in the story. */
final class NameConsistency {

  private static final int RANK = 55;
  private static final int SHORTEST = 3;

  private final NameWords names;
  private final Story story;
  private final Names chosen;
  private final Map<String, EnumMap<EntityType, Integer>> votes = new HashMap<>();
  private final Map<String, Draft> models = new HashMap<>();
  private final Set<String> lower = new HashSet<>();

  NameConsistency(NameWords names, Story story, Names chosen) {
    this.names = names;
    this.story = story;
    this.chosen = chosen;
    for (int i = 0; i < story.size(); i++) {
      if (!story.token(i).isCapitalized()) {
        lower.add(story.form(i));
      }
    }
  }

  void apply() {
    places();
    for (Draft draft : chosen.all()) {
      vote(key(draft), draft.type(), draft);
    }
    for (Draft draft : chosen.all()) {
      parts(draft);
    }
    initials();
    retype();
    spread();
    for (Draft draft : chosen.all()) {
      if (draft.rank() <= TaggedNames.WEAK) {
        chosen.remove(draft.start());
      }
    }
  }

  private String key(Draft draft) {
    return key(draft.start(), draft.end());
  }

  private String key(int start, int end) {
    return String.join(" ", NameTrie.pieces(story.text(start, end)));
  }

  private void vote(String key, EntityType type, Draft draft) {
    votes
        .computeIfAbsent(key, k -> new EnumMap<>(EntityType.class))
        .merge(type, weight(draft), Integer::sum);
    models.merge(key + type, draft, (a, b) -> b.rank() > a.rank() ? b : a);
  }

  /** {@code in Gao, Menaka}: single names that the tagger took for people. */
  private void places() {
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
      boolean listed =
          single
              && story.is("place-maybe-preposition", draft.start() - 1)
              && names.gazetteer().names().get(story.token(draft.start()).text()).stream()
                  .anyMatch(entry -> entry.type() == EntityType.PLACE);
      if (single
          && (listed
              || story.is("place-preposition", draft.start() - 1)
              || ofPlace(draft.start())
              || lists(draft.start()))) {
        chosen.put(draft.as(EntityType.PLACE, PartyContext.LIKELY, "preposition"));
      }
    }
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

  /** What stands around a name says more than any number of guesses. */
  private static int weight(Draft draft) {
    if (draft.rank() >= PartyContext.RANK - 4) {
      return 1000;
    }
    if (draft.type() == EntityType.PARTY && draft.rank() >= PartyContext.LIKELY) {
      return 300;
    }
    return draft.rank();
  }

  /** The short forms by which the text may go on: a surname, a party without "Party". */
  private void parts(Draft draft) {
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
    if (!person && draft.size() > 2 && !lower.contains(form) && form.length() >= SHORTEST) {
      Draft first =
          Draft.of(draft.start(), draft.start() + 1, draft.type(), RANK, "short-form")
              .kind("company");
      if (names.gazetteer().names().get(story.token(draft.start()).text()).isEmpty()
          && names.head(form).isEmpty()
          && names.gazetteer().demonym(form).isEmpty()) {
        vote(key(first), first.type(), first);
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
            || lower.contains(form)
            || names.is("calendar", form)
            || names.is("party-adjective", form)
            || names.is("person-title", form)
            || names.gazetteer().demonym(form).isPresent()
            || names.head(form).isPresent() && whole.type() != EntityType.PERSON)) {
      return;
    }
    String key = key(start, end);
    EnumMap<EntityType, Integer> known = votes.get(key);
    int strength =
        whole.type() == EntityType.PERSON && start > whole.start() ? whole.rank() * 2 : RANK;
    if (known == null || known.containsKey(whole.type()) || whole.type() == EntityType.PERSON) {
      Draft shortened = Draft.of(start, end, whole.type(), strength, "short-form");
      vote(key, whole.type(), whole.kind().map(shortened::kind).orElse(shortened));
    }
  }

  /** {@code NDP} is a party where a New Democratic Party is one. */
  private void initials() {
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
        vote(key(draft), EntityType.PARTY, party);
      }
    }
  }

  private Optional<EntityType> winner(String key) {
    EnumMap<EntityType, Integer> types = votes.get(key);
    if (types == null) {
      return Optional.empty();
    }
    return types.entrySet().stream()
        .max(Map.Entry.<EntityType, Integer>comparingByValue())
        .map(Map.Entry::getKey);
  }

  private void retype() {
    for (Draft draft : chosen.all()) {
      EntityType best = winner(key(draft)).orElse(draft.type());
      if (best != draft.type() && draft.rank() < HeadedNames.RANK && !homonym(draft, best)) {
        Draft model = models.get(key(draft) + best);
        chosen.put(new Draft(draft.tokens(), best, RANK, "same-name", model.entry(), model.kind()));
      }
    }
  }

  /** A listed place stays one beside a party of the same name. */
  private static boolean homonym(Draft draft, EntityType best) {
    return best == EntityType.PARTY
        && draft.type() == EntityType.PLACE
        && draft.entry().isPresent();
  }

  /** Finds the names of the story where nothing was found before. */
  private void spread() {
    NameTrie<String> trie = new NameTrie<>();
    for (Map.Entry<String, EnumMap<EntityType, Integer>> vote : votes.entrySet()) {
      int most = vote.getValue().values().stream().max(Integer::compare).orElse(0);
      if (most > TaggedNames.WEAK && !lower.contains(vote.getKey())) {
        trie.add(vote.getKey(), vote.getKey());
      }
    }
    List<String> pieces = story.pieces();
    for (int i = 0; i < story.size(); i++) {
      if (!story.capital(i)) {
        continue;
      }
      int start = i;
      int[] longest = {start};
      trie.match(
          pieces,
          story.firstPiece(start),
          (key, end) ->
              story
                  .tokenEnd(end)
                  .ifPresent(
                      to -> {
                        if (story.sameSentence(start, to - 1)) {
                          longest[0] = Math.max(longest[0], to);
                        }
                      }));
      fill(start, longest[0]);
    }
  }

  private void fill(int start, int end) {
    if (end == start || !fits(start, end)) {
      return;
    }
    for (int i = start; i < end; i++) {
      Optional<Draft> old = chosen.at(i);
      boolean loses =
          old.isEmpty()
              || old.get().rank() <= TaggedNames.RANK
                  && old.get().start() >= start
                  && old.get().end() <= end
                  && old.get().size() < end - start
              || old.get().rank() <= TaggedNames.WEAK
                  && old.get().start() >= start
                  && old.get().end() <= end;
      if (!loses) {
        return;
      }
    }
    String key = key(start, end);
    winner(key)
        .ifPresent(
            type -> {
              Draft model = models.get(key + type);
              chosen.put(
                  new Draft(
                      new Span(start, end), type, RANK, "same-name", model.entry(), model.kind()));
            });
  }

  /** Whether a name can stand there: not a part of a longer capitalised word or another name. */
  private boolean fits(int start, int end) {
    boolean one = end - start == 1;
    if (one && story.shouting() && !story.token(start).text().toLowerCase(Locale.ROOT).isEmpty()) {
      return story.proper(start);
    }
    if (!one || story.inHeadline(start)) {
      return true;
    }
    boolean before =
        story.capital(start - 1)
            && story.sameSentence(start - 1, start)
            && !story.opens(start - 1)
            && chosen.at(start - 1).isEmpty()
            && !story.is("person-title", start - 1)
            && !story.is("honorific", start - 1);
    return story.proper(start) && !before || story.token(start).isCapitalized() && !before;
  }
}
