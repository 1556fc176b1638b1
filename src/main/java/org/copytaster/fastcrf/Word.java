package org.copytaster.fastcrf;

/**
 * A word with all that its features need: the sums of the rows that depend on nothing but this word
 * as the current, the last or the next one (by class, or by pair of classes), and the pieces of
 * names that depend on a second word.
 */
record Word(
    Piece piece,
    Shape shape,
    Cluster cluster,
    double[] own,
    double[] before,
    double[] after,
    int somewhereBefore,
    int somewhereAfter,
    double[] pairOwn,
    double[] pairBefore,
    Piece afterShape,
    Piece pair,
    Look look) {

  /** What occurrence patterns ask of a word. */
  record Look(boolean name, boolean small, boolean letter, boolean brief) {

    private static final int BRIEF = 3;

    static Look of(String word) {
      boolean upper = false;
      boolean laterUpper = false;
      boolean letter = false;
      for (int i = 0; i < word.length(); i++) {
        char c = word.charAt(i);
        upper |= Character.isUpperCase(c);
        laterUpper |= i > 0 && Character.isUpperCase(c);
        letter |= Character.isLetter(c);
      }
      boolean first =
          word.length() > 1
              && (Character.isUpperCase(word.charAt(0)) || Character.isTitleCase(word.charAt(0)));
      return new Look(
          first && !laterUpper, !word.isEmpty() && !upper, letter, word.length() <= BRIEF);
    }
  }

  boolean sameAs(Word other) {
    return this == other || piece.hash() == other.piece.hash();
  }
}
