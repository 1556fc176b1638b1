package org.copytaster.extract.figures;

import java.util.List;
import java.util.Optional;
import org.copytaster.document.Mention;
import org.copytaster.pattern.Match;
import org.copytaster.pattern.SentenceView;
import org.copytaster.pattern.SentenceView.Chunk;
import org.copytaster.value.Unit;

/** Gives a number that goes on from a count of people the kind of that count. */
final class Continuations {

  private final List<Rule> rules;

  /**
   * @param rules those that can match in the sentence
   */
  Continuations(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** What was {@code found} by other rules, or the kind of the count before. */
  List<Typed> of(
      SentenceView view, Mention.Amount amount, Chunk chunk, Told told, List<Typed> found) {
    Optional<Typed> last = told.last();
    if (last.isEmpty() || last.get().kind().count() != Unit.PERSON) {
      return found;
    }
    for (Rule rule : rules) {
      boolean free = found.isEmpty() || (rule.marks().has("prefer") && isOfHolder(found));
      boolean part = rule.marks().has("subset");
      if (free && !(part && told.interrupted()) && rule.accepts(amount)) {
        Optional<Match> match = rule.pattern().match(view, chunk);
        if (match.isPresent()) {
          return List.of(new Typed(amount, chunk, last.get().kind(), rule, match.get(), 0));
        }
      }
    }
    return found;
  }

  private static boolean isOfHolder(List<Typed> found) {
    return found.stream().allMatch(t -> t.kind().hasHolder());
  }
}
