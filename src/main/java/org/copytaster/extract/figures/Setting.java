package org.copytaster.extract.figures;

import java.util.Set;

/**
 * What a story speaks of where a sentence stands.
 *
 * @param mode see {@link Modes}
 * @param topics the word classes of which the whole story has a word; see {@link Topics}
 */
record Setting(Modes.Mode mode, Set<String> topics) {

  /** The setting of a number at a position of the sentence, in tokens. */
  Setting at(int position) {
    return new Setting(mode.at(position), topics);
  }

  /** Whether the rule asks for no other. */
  boolean allows(Rule rule) {
    return rule.marks().allows("mode", mode.name())
        && rule.marks().value("story").map(topics::contains).orElse(true);
  }
}
