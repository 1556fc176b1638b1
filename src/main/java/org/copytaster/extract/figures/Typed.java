package org.copytaster.extract.figures;

import org.copytaster.document.Mention;
import org.copytaster.pattern.Match;
import org.copytaster.pattern.SentenceView.Chunk;
import org.copytaster.value.FigureKind;

/**
 * An amount with its kind.
 *
 * @param sentencesAgo how many sentences with numbers lie between it and the one being read
 */
record Typed(
    Mention.Amount amount, Chunk chunk, FigureKind kind, Rule rule, Match match, int sentencesAgo) {

  /** In tokens: how much farther a rule may reach if it names the holder of a share. */
  private static final int HOLDER_MISSING = 30;

  /** More than any sentence has tokens. */
  private static final int PREFERRED = 1000;

  Typed aged() {
    return new Typed(amount, chunk, kind, rule, match, sentencesAgo + 1);
  }

  /** Fewer tokens between the words of the rule: the closer rule. A holder found is worth some. */
  int width() {
    boolean holderMissing = kind.hasHolder() && match.capture("of").isEmpty();
    return match.end()
        - match.start()
        + (holderMissing ? HOLDER_MISSING : 0)
        + rule.marks().value("cost").map(Integer::parseInt).orElse(0)
        - (isPreferred() ? PREFERRED : 0);
  }

  /** The kind and the rule's name: {@code dead/killed}. */
  String ruleName() {
    return kind.id() + "/" + rule.name();
  }

  boolean isPreferred() {
    return rule.marks().has("prefer");
  }
}
