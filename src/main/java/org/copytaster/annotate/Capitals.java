package org.copytaster.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;

/**
 * Sentences written in capitals, as old wires and headlines are: the tagger takes every word of
 * them for a name unless it gets to see them in small letters.
 */
final class Capitals {

  /** Below this a sentence is a name or an abbreviation rather than a sentence in capitals. */
  private static final int FEWEST_LETTERS = 12;

  private static final double MOSTLY = 0.8;

  private Capitals() {}

  static boolean fill(List<CoreLabel> sentence) {
    long letters = 0;
    long capitals = 0;
    for (CoreLabel token : sentence) {
      letters += token.word().codePoints().filter(Character::isLetter).count();
      capitals += token.word().codePoints().filter(Character::isUpperCase).count();
    }
    return letters >= FEWEST_LETTERS && capitals >= letters * MOSTLY;
  }

  /** Runs a step over the sentence in small letters; its words are then as before. */
  static void lowered(List<CoreLabel> sentence, Runnable step) {
    List<String> words = sentence.stream().map(CoreLabel::word).toList();
    sentence.forEach(token -> token.setWord(token.word().toLowerCase(Locale.ROOT)));
    try {
      step.run();
    } finally {
      for (int i = 0; i < words.size(); i++) {
        sentence.get(i).setWord(words.get(i));
      }
    }
  }
}
