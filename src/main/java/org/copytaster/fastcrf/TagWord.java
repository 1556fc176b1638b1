package org.copytaster.fastcrf;

/**
 * A word with all that the tagger's features need of it.
 *
 * @param tags it can have, by number
 * @param own sums of the weights that depend on this word alone, by tag
 * @param rows of the templates that look at one other word, if that is this one; by template
 * @param first rows that count if it stands first in the sentence
 * @param later rows that count if it does not
 */
record TagWord(
    int[] tags,
    boolean rare,
    double[] own,
    int[] rows,
    int[] first,
    int[] later,
    boolean upper,
    boolean company,
    Piece cluster) {}
