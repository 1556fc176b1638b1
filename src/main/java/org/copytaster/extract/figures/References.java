package org.copytaster.extract.figures;

import java.util.List;
import java.util.Optional;
import org.copytaster.document.Mention;
import org.copytaster.pattern.Match;
import org.copytaster.pattern.SentenceView;
import org.copytaster.pattern.SentenceView.Chunk;
import org.copytaster.value.FigureKind;

/** Gives a number that takes up a count of people, {@code the two victims}, the count's kind. */
final class References {

  private final List<Rule> rules;

  /**
   * @param rules those that can match in the sentence
   */
  References(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** The figure, if the story has told of such people. */
  List<Typed> of(SentenceView view, Mention.Amount amount, Chunk chunk, Told told) {
    for (Rule rule : rules) {
      Optional<FigureKind> kind =
          rule.accepts(amount) ? kind(rule, view, amount, chunk, told) : Optional.empty();
      if (kind.isPresent()) {
        Optional<Match> match = rule.pattern().match(view, chunk);
        if (match.isPresent()) {
          return List.of(new Typed(amount, chunk, kind.get(), rule, match.get(), 0));
        }
      }
    }
    return List.of();
  }

  private static Optional<FigureKind> kind(
      Rule rule, SentenceView view, Mention.Amount amount, Chunk chunk, Told told) {
    Rule.Marks marks = rule.marks();
    return marks.has("same") || marks.has("noun")
        ? told.of(amount.quantity().low(), Told.noun(view, chunk.end()), marks)
        : told.foremost(marks);
  }
}
