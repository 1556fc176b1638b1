package org.copytaster.extract.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copytaster.document.Category;
import org.copytaster.document.Mention;
import org.copytaster.value.EntityType;
import org.copytaster.value.Span;

/**
 * Brackets that say of the name before them that it is a party, and what they say: {@code Birimdik
 * (Unity, pro-government party)}, {@code the far-right Ordem (Order)}.
 */
final class PartyBrackets {

  private static final int LONGEST_NOTE = 14;

  private final Story story;
  private final Names chosen;
  private final List<Draft> drafts = new ArrayList<>();
  private final List<Mention.PartyNote> notes = new ArrayList<>();

  PartyBrackets(Story story, Names chosen) {
    this.story = story;
    this.chosen = chosen;
  }

  List<Draft> find() {
    for (int i = 0; i < story.size(); i++) {
      if (story.form(i).equals("(")) {
        bracket(i);
      }
    }
    return drafts;
  }

  /** {@code NAME (Gloss, pro-government party)}. */
  private void bracket(int open) {
    int close = close(open);
    if (close == open) {
      return;
    }
    int word = close - 1;
    if (word > open + 1 && story.is("party-word", word) && !story.capital(word)) {
      nameBefore(open)
          .ifPresent(
              name -> drafts.add(PartyContext.party(name, PartyContext.RANK, "party-bracket")));
    } else if (translation(open + 1, close)) {
      nameBefore(open)
          .filter(name -> stanceBefore(name.start()).isPresent())
          .ifPresent(
              name -> drafts.add(PartyContext.party(name, PartyContext.RANK, "party-translated")));
    }
  }

  /** The end of the bracket; {@code open} if it is too long for a note or not closed. */
  private int close(int open) {
    int close = open + 1;
    while (story.sameSentence(open, close)
        && close - open < LONGEST_NOTE
        && !story.form(close).equals(")")) {
      close++;
    }
    return story.sameSentence(open, close) && story.form(close).equals(")") ? close : open;
  }

  /** Whether a bracket holds a name in other words, and no abbreviation. */
  private boolean translation(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!story.capital(i) && !story.is("name-link", i) && !story.is("possessive", i)) {
        return false;
      }
    }
    return from < to && gloss(from, to).isPresent();
  }

  private Optional<Span> nameBefore(int end) {
    int start = story.runUntil(end);
    Optional<Draft> known = chosen.endingAt(end);
    if (known.isPresent() && known.get().start() <= start) {
      return Optional.of(known.get().tokens());
    }
    if (start == end || story.opens(start) && end - start == 1 && !story.proper(start)) {
      return Optional.empty();
    }
    return Optional.of(new Span(start, end));
  }

  /** What the text says of the parties that were chosen: translations and stances. */
  List<Mention.PartyNote> notes(Names parties) {
    for (Draft draft : parties.all()) {
      if (draft.type() == EntityType.PARTY) {
        note(draft);
      }
    }
    return notes;
  }

  private void note(Draft party) {
    Span name = story.span(party);
    Optional<Span> gloss = Optional.empty();
    Optional<Span> stance = stanceBefore(party.start());
    int open = party.end();
    if (story.sameSentence(open, open - 1) && story.form(open).equals("(")) {
      int close = close(open);
      if (close > open) {
        gloss = gloss(open + 1, close);
        Optional<Span> inside = stanceIn(open + 1, close);
        stance = inside.isPresent() ? inside : stance;
      }
    }
    if (gloss.isPresent() || stance.isPresent()) {
      Span all = name;
      all = gloss.map(all::cover).orElse(all);
      all = stance.map(all::cover).orElse(all);
      notes.add(new Mention.PartyNote(all, name, gloss, stance, "party-note"));
    }
  }

  /** The translation that opens a bracket: capitalised words that are no abbreviation. */
  private Optional<Span> gloss(int from, int to) {
    int start = from;
    while (start < to && story.token(start).is(Category.PUNCT)) {
      start++;
    }
    int end = start;
    while (end < to && !story.form(end).equals(",") && !story.form(end).equals(";")) {
      end++;
    }
    while (end > start && story.token(end - 1).is(Category.PUNCT)) {
      end--;
    }
    boolean word = end > start && story.token(start).isCapitalized();
    if (!word
        || story.is("party-word", end - 1) && !story.capital(end - 1)
        || Story.isUpper(story.text(start, end))
        || end - start > 7) {
      return Optional.empty();
    }
    return Optional.of(story.span(start, end));
  }

  private Optional<Span> stanceIn(int from, int to) {
    for (int i = from; i < to; i++) {
      int end = story.phraseFrom("stance", i);
      if (end > i && !story.capital(i)) {
        return Optional.of(story.span(i, end));
      }
    }
    return beforeParty(from, to - 1);
  }

  /** {@code (Land and Water, regionalist party)}: what is said of a party, on no list. */
  private Optional<Span> beforeParty(int from, int word) {
    if (word <= from || !story.is("party-word", word) || story.capital(word)) {
      return Optional.empty();
    }
    int start = word;
    while (start > from && !story.token(start - 1).is(Category.PUNCT) || story.joins(start - 1)) {
      start--;
    }
    for (int i = start; i < word; i++) {
      if (story.capital(i) || story.token(i).is(Category.DET)) {
        return Optional.empty();
      }
    }
    return start < word ? Optional.of(story.span(start, word)) : Optional.empty();
  }

  private Optional<Span> stanceBefore(int end) {
    int last = story.is("party-itself", end - 1) && !story.capital(end - 1) ? end - 1 : end;
    int start = story.phraseUntil("stance", last);
    return start < last && story.sameSentence(start, end) && !story.capital(start)
        ? Optional.of(story.span(start, last))
        : Optional.empty();
  }
}
