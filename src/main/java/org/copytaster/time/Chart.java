package org.copytaster.time;

import java.util.List;
import java.util.Optional;

/** One text being read by the grammar. */
record Chart(Scan scan) {

  /** A rule's match: pieces {@code start} to {@code end}. */
  record Hit(Rule rule, int start, int end, Frame frame) {}

  /** The longest match of the rules at {@code start}; of equal ones that of the earlier rule. */
  Optional<Hit> longest(List<Rule> rules, int start) {
    Hit[] best = {null};
    for (Rule rule : rules) {
      rule.pattern()
          .match(
              this,
              start,
              Frame.EMPTY,
              (end, frame) -> {
                if (end > start && (best[0] == null || end > best[0].end())) {
                  best[0] = new Hit(rule, start, end, frame.changedBy(rule.meaning()));
                }
                return false;
              });
    }
    return Optional.ofNullable(best[0]);
  }
}
