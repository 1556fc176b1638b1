package org.copytaster.extract.occasions;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.copytaster.document.Document;
import org.copytaster.document.Sentence;
import org.copytaster.document.TokenWords;
import org.copytaster.lexicon.WordClasses;
import org.copytaster.value.Span;

/** Where the words of each class stand in a document. */
final class Cues {

  private static final BitSet NONE = new BitSet();

  private final Map<String, BitSet> covered = new HashMap<>();

  Cues(Document document, WordClasses words) {
    WordClasses.Words tokens = new TokenWords(document.tokens());
    for (int i = 0; i < tokens.size(); i++) {
      int start = i;
      words.match(
          tokens,
          start,
          (wordClass, end) ->
              covered.computeIfAbsent(words.name(wordClass), name -> new BitSet()).set(start, end));
    }
  }

  /** Whether a phrase of the class covers the token. */
  boolean at(String wordClass, int token) {
    return covered.getOrDefault(wordClass, NONE).get(token);
  }

  /** Whether a phrase of the class touches the tokens. */
  boolean in(String wordClass, Span tokens) {
    int next = covered.getOrDefault(wordClass, NONE).nextSetBit(tokens.start());
    return next >= 0 && next < tokens.end();
  }

  boolean in(String wordClass, Sentence sentence) {
    return in(wordClass, new Span(sentence.first(), sentence.end()));
  }

  /** The first token of the class in the range, or its end. */
  int first(String wordClass, Span tokens) {
    int next = covered.getOrDefault(wordClass, NONE).nextSetBit(tokens.start());
    return next < 0 ? tokens.end() : Math.min(next, tokens.end());
  }

  /** In tokens, from the figure to the nearest word of the class in the sentence. */
  int distance(String wordClass, Sentence sentence, Span figure) {
    BitSet words = covered.getOrDefault(wordClass, NONE);
    int best = Integer.MAX_VALUE;
    for (int i = words.nextSetBit(sentence.first());
        i >= 0 && i < sentence.end();
        i = words.nextSetBit(i + 1)) {
      best = Math.min(best, i < figure.start() ? figure.start() - i : i - figure.end());
    }
    return best;
  }
}
