package org.copytaster.extract.names;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.copytaster.lexicon.NameTrie;
import org.copytaster.value.EntityType;
import org.copytaster.value.Span;

/** A name once found is the same thing wherever it stands in the story. */
final class NameConsistency {

  static final int RANK = 55;

  private final NameWords names;
  private final Story story;
  private final Names chosen;
  private final NameVotes votes;

  NameConsistency(NameWords names, Story story, Names chosen) {
    this.names = names;
    this.story = story;
    this.chosen = chosen;
    this.votes = new NameVotes(story);
  }

  void apply() {
    new DoubtfulNames(names, story, chosen).apply();
    new Enumerations(names, story, chosen).apply();
    new PersonGuesses(names, story, chosen).apply();
    new PlaceGuesses(names, story, chosen).apply();
    for (Draft draft : chosen.all()) {
      votes.vote(votes.key(draft), draft.type(), draft);
    }
    ShortNames shortened = new ShortNames(names, story, chosen, votes);
    for (Draft draft : chosen.all()) {
      shortened.parts(draft);
    }
    shortened.initials();
    retype();
    spread();
    for (Draft draft : chosen.all()) {
      if (draft.rank() <= TaggedNames.WEAK) {
        chosen.remove(draft.start());
      }
    }
  }

  private void retype() {
    for (Draft draft : chosen.all()) {
      EntityType best = votes.winner(votes.key(draft)).orElse(draft.type());
      if (best != draft.type() && draft.rank() < HeadedNames.RANK && !homonym(draft, best)) {
        Draft model = votes.model(votes.key(draft), best);
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
    for (String key : votes.sure()) {
      trie.add(key, key);
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
    String key = votes.key(start, end);
    votes
        .winner(key)
        .ifPresent(
            type -> {
              Draft model = votes.model(key, type);
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
