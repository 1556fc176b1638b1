package org.copytaster.extract.figures;

import java.util.List;
import java.util.Optional;
import org.copytaster.pattern.SentenceView;

/** What the text says of a figure beside its kind: asserted, event, subset, status. */
final class Flags {

  /** What was found. */
  record Said(boolean asserted, boolean main, boolean subset, Optional<String> status) {}

  private final List<Rule> rules;

  Flags(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  Said of(SentenceView view, Typed typed) {
    Rule.Marks marks = typed.rule().marks();
    for (Rule rule : rules) {
      if (rule.takes().accepts(typed.amount())
          && rule.marks().allows("kind", typed.kind().id())
          && rule.pattern().canMatch(view)
          && rule.pattern().match(view, typed.chunk()).isPresent()) {
        marks = rule.marks().and(marks);
      }
    }
    return new Said(
        !marks.has("unasserted"), !marks.has("other"), marks.has("subset"), marks.value("status"));
  }
}
