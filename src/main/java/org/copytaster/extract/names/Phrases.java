package org.copytaster.extract.names;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.copytaster.document.Token;
import org.copytaster.document.TokenWords;
import org.copytaster.lexicon.WordClasses;

/** Where the phrases of all word classes stand among some tokens, found in one pass. */
final class Phrases {

  private final WordClasses classes;
  private final int size;
  private final BitSet[] single;

  /** Of phrases of more than one token, which most classes have none of in a text. */
  private final int[][] endOfLongest;

  private final int[][] startOfLongest;

  Phrases(WordClasses classes, List<Token> tokens) {
    this.classes = classes;
    this.size = tokens.size();
    this.single = new BitSet[classes.count()];
    this.endOfLongest = new int[classes.count()][];
    this.startOfLongest = new int[classes.count()][];
    WordClasses.Words words = new TokenWords(tokens);
    for (int i = 0; i < size; i++) {
      int start = i;
      classes.match(words, start, (wordClass, end) -> found(wordClass, start, end));
    }
  }

  private void found(int wordClass, int start, int end) {
    if (end == start + 1) {
      if (single[wordClass] == null) {
        single[wordClass] = new BitSet(size);
      }
      single[wordClass].set(start);
      return;
    }
    if (endOfLongest[wordClass] == null) {
      endOfLongest[wordClass] = new int[size + 1];
      startOfLongest[wordClass] = new int[size + 1];
      Arrays.fill(startOfLongest[wordClass], Integer.MAX_VALUE);
    }
    int[] ends = endOfLongest[wordClass];
    ends[start] = Math.max(ends[start], end);
    int[] starts = startOfLongest[wordClass];
    starts[end] = Math.min(starts[end], start);
  }

  /** Whether the token is by itself a phrase of the class. */
  boolean is(String wordClass, int token) {
    int id = classes.id(wordClass).orElse(-1);
    return id >= 0 && isSingle(id, token);
  }

  private boolean isSingle(int id, int token) {
    return single[id] != null && single[id].get(token);
  }

  /** The end of the longest phrase of the class from {@code start}; {@code start} if none. */
  int from(String wordClass, int start) {
    int id = classes.id(wordClass).orElse(-1);
    if (id < 0 || start < 0 || start >= size) {
      return start;
    }
    int end = isSingle(id, start) ? start + 1 : start;
    return endOfLongest[id] == null ? end : Math.max(end, endOfLongest[id][start]);
  }

  /** The start of the longest phrase of the class that ends at {@code end}; {@code end} if none. */
  int until(String wordClass, int end) {
    int id = classes.id(wordClass).orElse(-1);
    if (id < 0 || end < 0 || end > size) {
      return end;
    }
    int start = end > 0 && isSingle(id, end - 1) ? end - 1 : end;
    return startOfLongest[id] == null ? start : Math.min(start, startOfLongest[id][end]);
  }
}
