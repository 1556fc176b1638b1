package org.copytaster.fastcrf;

import edu.stanford.nlp.process.AmericanizeFunction;

/** American spelling, which all English models read; found by patterns, so each word once. */
final class American {

  private static final AmericanizeFunction RULES = new AmericanizeFunction();
  private static final Cache<String> WORDS = new Cache<>(RULES);

  private American() {}

  static String of(String word) {
    return WORDS.get(word);
  }
}
