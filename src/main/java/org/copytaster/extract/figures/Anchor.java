package org.copytaster.extract.figures;

/**
 * What in a sentence can say whose a number is.
 *
 * @param type what it is within its sort: {@code person}, {@code role}, {@code it}
 * @param start position of its first token
 * @param end position after its last token
 * @param from position where its noun phrase begins: {@code the former minister Sorsa}
 * @param sign sort and type in one word: {@code name.person}
 */
record Anchor(Sort sort, String type, int start, int end, int from, String sign) {

  Anchor(Sort sort, String type, int start, int end, int from) {
    this(sort, type, start, end, from, sort.sign() + "." + type);
  }

  /** Sorts of anchors. */
  enum Sort {
    NAME("name"),
    /** {@code the ruling party}, {@code the former minister} */
    DESCRIPTION("noun"),
    PRONOUN("pron"),
    /** {@code yes}, {@code against}, {@code undecided} */
    OPTION("option"),
    /** what people say or want: {@code are happy with the plan} */
    PREDICATE("said"),
    /** nothing in the sentence: it is the one that was told of before */
    CONTEXT("before"),
    /** an option that no word names: {@code passed by 52 to 48} */
    UNSAID("unsaid");

    private final String sign;

    Sort(String sign) {
      this.sign = sign;
    }

    /** Its name in the signs of the model. */
    String sign() {
      return sign;
    }
  }

  /** A single word behind its article: {@code the party}, not {@code the ruling party}. */
  boolean isBare() {
    return end - from <= 2;
  }

  boolean isInSentence() {
    return sort != Sort.CONTEXT && sort != Sort.UNSAID;
  }
}
