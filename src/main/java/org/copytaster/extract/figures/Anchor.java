package org.copytaster.extract.figures;

/**
 * What in a sentence can say whose a number is.
 *
 * @param type what it is within its sort: {@code person}, {@code role}, {@code it}
 * @param start position of its first token
 * @param end position after its last token
 * @param from position where its noun phrase begins: {@code the former minister Sorsa}
 */
record Anchor(Sort sort, String type, int start, int end, int from) {

  /** Sorts of anchors. */
  enum Sort {
    NAME,
    /** {@code the ruling party}, {@code the former minister} */
    DESCRIPTION,
    PRONOUN,
    /** {@code yes}, {@code against}, {@code undecided} */
    OPTION,
    /** what people say or want: {@code are happy with the plan} */
    PREDICATE,
    /** nothing in the sentence: it is the one that was told of before */
    CONTEXT,
    /** an option that no word names: {@code passed by 52 to 48} */
    UNSAID
  }

  boolean isInSentence() {
    return sort != Sort.CONTEXT && sort != Sort.UNSAID;
  }
}
