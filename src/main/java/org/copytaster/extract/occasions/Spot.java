package org.copytaster.extract.occasions;

import org.copytaster.value.Span;

/**
 * A place where the text names it.
 *
 * @param span its name, or the words that stand for it
 * @param key equal for two mentions of one place
 * @param rank the lower, the more specific
 * @param located whether something is told to happen in it, not only to come from it
 */
record Spot(Span span, Span tokens, int sentence, String key, int rank, boolean located) {

  /** A street, a quarter, a camp: more specific than its city. */
  static final int OPEN = 0;

  static final int CITY = 1;

  /** A building counts as its city where that is named. */
  static final int BUILDING = 2;

  static final int REGION = 3;

  static final int COUNTRY = 4;

  /** Beyond countries: {@code Africa}. */
  static final int WORLD = 5;
}
