package org.copytaster.fastcrf;

import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.Optional;

/**
 * A kind of features of the tagger.
 *
 * @param number the model's, part of the name of each feature
 * @param rare whether it asks only of words that were rare in training
 * @param position of the word it looks at, counted from the current one
 * @param detail the shape's kind, the length of an affix, or where a series ends
 */
record Template(int number, boolean rare, Kind kind, int position, int detail) {

  /** What a feature looks at: first those of one word alone. */
  enum Kind {
    WORD,
    SHAPE,
    CLUSTER,
    UPPER_CASE,
    DIGIT,
    DASH,
    LETTER_DIGIT_DASH,
    UPPER_DIGIT_DASH,
    ALL_UPPER_CASE,
    NO_LETTER_NO_DIGIT,
    PREFIX,
    SUFFIX,
    CLUSTERS,
    COMPANY,
    FIRST_AND_KNOWN_IN_SMALL,
    LATER_AND_KNOWN_IN_SMALL,
    FIRST_AND_UPPER_CASE,
    LAST_TAG,
    LAST_TAGS
  }

  private static final String YES = "1";

  boolean ofOneWord() {
    return kind.compareTo(Kind.SUFFIX) <= 0;
  }

  /** What it finds in the word; no feature has the value that says no. */
  Optional<String> value(String word, String cluster) {
    return switch (kind) {
      case WORD -> Optional.of(word);
      case SHAPE -> Optional.of(WordShapeClassifier.wordShape(word, detail));
      case CLUSTER -> Optional.of(cluster);
      case PREFIX -> Optional.of(word.length() < detail ? "######" : word.substring(0, detail));
      case SUFFIX ->
          Optional.of(word.length() < detail ? "######" : word.substring(word.length() - detail));
      default -> Letters.of(word).are(kind) ? Optional.of(YES) : Optional.empty();
    };
  }

  /** Which sorts of characters a word has. */
  record Letters(boolean letter, boolean upper, boolean onlyUpper, boolean digit, boolean dash) {

    static Letters of(String word) {
      boolean letter = false;
      boolean upper = false;
      boolean onlyUpper = true;
      boolean digit = false;
      for (int i = 0; i < word.length(); i++) {
        char c = word.charAt(i);
        letter |= Character.isLetter(c);
        upper |= Character.isUpperCase(c);
        onlyUpper &= Character.isUpperCase(c);
        digit |= Character.isDigit(c);
      }
      return new Letters(letter, upper, onlyUpper, digit, word.indexOf('-') >= 0);
    }

    boolean are(Kind kind) {
      return switch (kind) {
        case UPPER_CASE -> upper;
        case DIGIT -> digit;
        case DASH -> dash;
        case LETTER_DIGIT_DASH -> letter && digit && dash;
        case UPPER_DIGIT_DASH -> upper && digit && dash;
        case ALL_UPPER_CASE -> onlyUpper;
        case NO_LETTER_NO_DIGIT -> !letter && !digit;
        default -> throw new IllegalArgumentException("not of the letters: " + kind);
      };
    }
  }
}
