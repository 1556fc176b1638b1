package org.copytaster.extract.figures;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copytaster.document.Category;
import org.copytaster.document.Token;
import org.copytaster.pattern.SentenceView;
import org.copytaster.value.FigureKind;
import org.copytaster.value.Unit;

/** What a story has told so far: how many people of which kind, and what it told last. */
final class Told {

  /** What a reference has in common with a count: how many, which noun, or both. */
  private record Key(Optional<BigDecimal> value, Optional<String> noun) {}

  /** The kinds of each, the one told last behind the others. */
  private final Map<Key, LinkedHashMap<String, FigureKind>> people = new HashMap<>();

  private final Map<String, FigureKind> kinds = new LinkedHashMap<>();
  private Optional<Typed> last = Optional.empty();
  private Optional<Typed> held = Optional.empty();
  private boolean interrupted;

  /** Begins a sentence with numbers: what was told last counts for one more, then no longer. */
  void nextSentence() {
    last = last.filter(t -> t.sentencesAgo() == 0).map(Typed::aged);
    held = held.map(Typed::aged);
    interrupted = false;
  }

  void add(SentenceView view, List<Typed> figures) {
    interrupted = figures.isEmpty();
    for (Typed figure : figures) {
      if (figure.kind().count() == Unit.PERSON && !figure.kind().hasHolder()) {
        addCount(figure, noun(view, figure.chunk().end()));
      }
      last = Optional.of(figure);
      held = figure.kind().hasHolder() ? last : held;
    }
  }

  private void addCount(Typed figure, Optional<String> noun) {
    FigureKind kind = figure.kind();
    BigDecimal count = figure.amount().quantity().low();
    Optional<BigDecimal> value = Optional.of(count.stripTrailingZeros());
    for (Key key :
        List.of(
            new Key(value, noun),
            new Key(value, Optional.empty()),
            new Key(Optional.empty(), noun))) {
      LinkedHashMap<String, FigureKind> told =
          people.computeIfAbsent(key, k -> new LinkedHashMap<>());
      told.remove(kind.id());
      told.put(kind.id(), kind);
    }
    if (count.signum() > 0) {
      kinds.put(kind.id(), kind);
    }
  }

  /** The last figure, if it stands in the sentence or in the one before. */
  Optional<Typed> last() {
    return last;
  }

  /** The last figure that belongs to somebody, however long ago. */
  Optional<Typed> held() {
    return held;
  }

  /** Whether the sentence counts something else behind the last figure: no part of that. */
  boolean interrupted() {
    return interrupted;
  }

  /** The kind of so many that were counted last, if their noun and kind fit the rule's marks. */
  Optional<FigureKind> of(BigDecimal value, Optional<String> noun, Rule.Marks marks) {
    if (marks.has("noun") && noun.isEmpty()) {
      return Optional.empty();
    }
    Key key =
        new Key(
            Optional.of(value.stripTrailingZeros()).filter(v -> marks.has("same")),
            noun.filter(n -> marks.has("noun")));
    return people.getOrDefault(key, new LinkedHashMap<>()).values().stream()
        .filter(kind -> marks.allows("kind", kind.id()))
        .reduce((before, after) -> after);
  }

  /** The kind of lowest rank among those told: a story of dead and injured is about the dead. */
  Optional<FigureKind> foremost(Rule.Marks marks) {
    return kinds.values().stream()
        .filter(kind -> marks.allows("kind", kind.id()))
        .min(Comparator.comparingInt(FigureKind::rank));
  }

  /** The last noun of the phrase that a number opens. */
  static Optional<String> noun(SentenceView view, int position) {
    Optional<String> noun = Optional.empty();
    for (int i = position; i < view.size(); i++) {
      Token token = view.token(i);
      boolean isNoun = token.is(Category.NOUN) || token.is(Category.WORD);
      boolean before = token.is(Category.ADJ) || token.is(Category.PROPN);
      if (!isNoun && (!before || noun.isPresent())) {
        break;
      }
      noun = isNoun ? Optional.of(token.lemma()) : noun;
    }
    return noun;
  }
}
