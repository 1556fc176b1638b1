package org.copytaster.extract.figures;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.copytaster.document.Category;
import org.copytaster.document.Mention;
import org.copytaster.extract.figures.Anchor.Sort;
import org.copytaster.value.Span;

/** Finds all in a sentence that can say whose a number is: names, descriptions, pronouns. */
final class Anchors {

  private final WordsAt at;
  private final int size;
  private final List<Anchor> found = new ArrayList<>();
  private final BitSet taken = new BitSet();

  private Anchors(WordsAt at) {
    this.at = at;
    this.size = at.view().size();
  }

  /** The anchors of a sentence, by place; {@code names} are those of the sentence. */
  static List<Anchor> of(WordsAt at, List<Mention.Name> names) {
    Anchors anchors = new Anchors(at);
    anchors.names(names);
    anchors.properNouns();
    anchors.descriptions();
    anchors.words("holder-option", Sort.OPTION);
    anchors.words("holder-pronoun", Sort.PRONOUN);
    anchors.found.removeIf(a -> a.type().equals("group") && anchors.isNamedByOption(a));
    anchors.found.sort(Comparator.comparingInt(Anchor::start).thenComparing(Anchor::end));
    return anchors.found;
  }

  private void names(List<Mention.Name> names) {
    for (Mention.Name name : names) {
      Span tokens = at.view().document().tokenRange(name.span());
      int first = at.view().sentence().first();
      add(
          name.type().name().toLowerCase(Locale.ROOT),
          tokens.start() - first,
          tokens.end() - first);
    }
  }

  private void add(String type, int start, int end) {
    int stop = Math.min(end, size);
    boolean time = start >= 0 && start < stop && (at.isTime(start) || at.isNumber(start));
    boolean members = start >= 0 && stop == start + 1 && at.covers("lawmaker", start);
    if (start >= 0 && start < stop && !time && !members && taken.get(start, stop).isEmpty()) {
      taken.set(start, stop);
      found.add(new Anchor(Sort.NAME, type, start, stop, phraseStart(start)));
    }
  }

  /** Runs of proper nouns, and of nouns and adjectives with capitals inside a sentence. */
  private void properNouns() {
    int start = -1;
    for (int i = 0; i <= size; i++) {
      boolean proper = i < size && !taken.get(i) && isProper(i);
      if (proper && start < 0) {
        start = i;
      } else if (!proper && start >= 0) {
        if (!isRole(start, i)) {
          add("unknown", start, i);
        }
        start = -1;
      }
    }
  }

  /** A title such as {@code Prime Minister}, which names nobody by itself. */
  private boolean isRole(int start, int end) {
    for (int i = start; i < end; i++) {
      if (!at.covers("person-title", i)) {
        return false;
      }
    }
    return true;
  }

  private boolean isProper(int position) {
    boolean capital = position > 0 && at.view().token(position).isCapitalized();
    return at.is(position, Category.PROPN)
        || (capital && at.is(position, Category.NOUN, Category.ADJ, Category.WORD));
  }

  /** Where the noun phrase begins that has a word at the position: behind {@code in the former}. */
  private int phraseStart(int position) {
    int start = position;
    while (start > 0
        && isModifier(start - 1)
        && !(taken.get(start - 1) && taken.get(start) && start == position)) {
      start--;
    }
    return at.is(start - 1, Category.DET) || at.covers("possessive-pronouns", start - 1)
        ? start - 1
        : start;
  }

  private boolean isModifier(int position) {
    return !at.isNumber(position)
        && !at.isTime(position)
        && (at.is(position, Category.ADJ, Category.NOUN, Category.PROPN)
            || at.isForm(position, "-")
            || (at.is(position, Category.PART) && !at.isVerb(position - 1)));
  }

  private void descriptions() {
    for (int i = 0; i < size; i++) {
      boolean head =
          at.is(i, Category.NOUN)
              && !taken.get(i)
              && !at.isNumber(i)
              && !at.isTime(i)
              && !(at.is(i + 1, Category.NOUN) && !at.isTime(i + 1) && !at.isNumber(i + 1));
      boolean title =
          at.is(i, Category.PROPN)
              && !taken.get(i)
              && at.covers("person-title", i)
              && !at.covers("person-title", i + 1);
      if (!head && !title && !at.ends(Chunks.HOLDER, i + 1)) {
        continue;
      }
      if (at.covers("seat", i) && !at.covers("lawmaker", i)
          || at.covers("vote", i)
          || at.covers("rating", i)
          || at.covers("holder-pronoun", i)
          || at.covers("holder-option", i)
          || taken.get(i)) {
        continue;
      }
      int start = phraseStart(i);
      if (bearer(i + 1).isPresent()) {
        Anchor name = bearer(i + 1).get();
        found.remove(name);
        found.add(new Anchor(Sort.NAME, name.type(), name.start(), name.end(), start));
      } else {
        int from = at.is(start, Category.DET) ? start + 1 : start;
        found.add(new Anchor(Sort.DESCRIPTION, type(i), Math.min(from, i), i + 1, start));
      }
    }
  }

  /** The name that a role right before it belongs to: {@code mayor of Warsaw Rafal T.}. */
  private Optional<Anchor> bearer(int position) {
    Optional<Anchor> next = nameAt(position);
    if (next.isPresent()) {
      return next;
    }
    if (at.isForm(position, ",") && isPerson(at, position - 1)) {
      return nameAt(position + 1).filter(n -> !n.type().equals("place"));
    }
    if (at.is(position, Category.PREP) && at.covers("person-title", position - 1)) {
      int inner = at.is(position + 1, Category.DET) ? position + 2 : position + 1;
      return nameAt(inner)
          .filter(place -> !place.type().equals("person"))
          .flatMap(place -> nameAt(place.end()))
          .filter(n -> n.type().equals("person") || n.type().equals("unknown"));
    }
    return Optional.empty();
  }

  private static boolean isPerson(WordsAt at, int position) {
    return at.covers("person-title", position) || at.covers("holder", position);
  }

  private Optional<Anchor> nameAt(int start) {
    return found.stream().filter(a -> a.sort() == Sort.NAME && a.start() == start).findFirst();
  }

  /** {@code the Yes side}: it goes by the option's name. */
  private boolean isNamedByOption(Anchor group) {
    return found.stream()
        .anyMatch(
            a ->
                a.sort() == Sort.OPTION
                    && !at.is(a.start(), Category.PREP)
                    && a.end() <= group.end() - 1
                    && a.end() >= group.start() - 1);
  }

  private String type(int head) {
    if (at.covers("lawmaker", head) || at.covers("seat", head)) {
      return "members";
    }
    if (at.covers("person-title", head)) {
      return "role";
    }
    if (at.covers("respondent", head) || at.covers("share-noun", head)) {
      return "voters";
    }
    if (at.covers("survey-noun", head) || at.covers("election-noun", head)) {
      return "survey";
    }
    if (at.covers("parliament-cue", head)) {
      return "house";
    }
    if (at.covers(Chunks.HOLDER, head)) {
      return "group";
    }
    boolean plural = !at.view().token(head).lemma().equals(at.view().token(head).form());
    return plural ? "others" : "other";
  }

  private void words(String wordClass, Sort sort) {
    for (int[] phrase : at.phrases(wordClass)) {
      boolean free =
          found.stream()
              .noneMatch(a -> a.sort() == sort && a.start() < phrase[1] && phrase[0] < a.end());
      if (free) {
        String type = at.view().token(phrase[0]).form();
        found.add(new Anchor(sort, type, phrase[0], phrase[1], phrase[0]));
      }
    }
  }
}
