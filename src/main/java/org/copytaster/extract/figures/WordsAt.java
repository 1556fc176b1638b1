package org.copytaster.extract.figures;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.copytaster.document.Category;
import org.copytaster.document.Token;
import org.copytaster.lexicon.WordClasses;
import org.copytaster.pattern.SentenceView;
import org.copytaster.pattern.SentenceView.Chunk;

/** What stands at each position of a sentence: classes of words, chunks, categories. */
final class WordsAt {

  /** Classes whose verbs tell who holds what, with the sign of each. */
  private static final List<String> VERBS = List.of("source-verb", "beat", "pass", "win");

  private static final List<String> NOUNS =
      List.of("seat", "vote", "share-noun", "rating", "survey-noun");

  /** In tokens: an insertion behind a name. */
  static final int ASIDE = 16;

  private final SentenceView view;
  private final WordClasses words;
  private final Map<String, BitSet[]> marks = new HashMap<>();
  private final String[] signs;
  private final BitSet numbers = new BitSet();
  private final BitSet times = new BitSet();

  WordsAt(SentenceView view, WordClasses words) {
    this.view = view;
    this.words = words;
    this.signs = new String[view.size()];
    for (Chunk chunk : view.chunks('N')) {
      numbers.set(chunk.start(), chunk.end());
    }
    for (Chunk chunk : view.chunks('T')) {
      times.set(chunk.start(), chunk.end());
    }
  }

  SentenceView view() {
    return view;
  }

  /** Whether a phrase of the class begins at the position. */
  boolean starts(String wordClass, int position) {
    return position >= 0 && of(wordClass)[0].get(position);
  }

  /** Whether a phrase of the class ends before the position. */
  boolean ends(String wordClass, int position) {
    return position >= 0 && of(wordClass)[1].get(position);
  }

  /** Whether a phrase of the class covers the position. */
  boolean covers(String wordClass, int position) {
    return position >= 0 && of(wordClass)[2].get(position);
  }

  /** The phrases of the class: first position, position after the last. */
  List<int[]> phrases(String wordClass) {
    return words.id(wordClass).map(view::phrases).orElse(List.of());
  }

  private BitSet[] of(String wordClass) {
    return marks.computeIfAbsent(
        wordClass,
        name -> {
          BitSet[] sets = {new BitSet(), new BitSet(), new BitSet()};
          for (int[] phrase : phrases(name)) {
            sets[0].set(phrase[0]);
            sets[1].set(phrase[1]);
            sets[2].set(phrase[0], phrase[1]);
          }
          return sets;
        });
  }

  boolean is(int position, Category... categories) {
    if (position < 0 || position >= view.size()) {
      return false;
    }
    Token token = view.token(position);
    for (Category category : categories) {
      if (token.is(category)) {
        return true;
      }
    }
    return false;
  }

  boolean isNumber(int position) {
    return position >= 0 && numbers.get(position);
  }

  boolean isTime(int position) {
    return position >= 0 && times.get(position);
  }

  /** The first position that passes the test, no further than an insertion is long; or -1. */
  int find(int from, int to, IntPredicate test) {
    for (int i = from; i < Math.min(to, from + ASIDE); i++) {
      if (test.test(i)) {
        return i;
      }
    }
    return -1;
  }

  boolean isForm(int position, String form) {
    return position >= 0 && position < view.size() && view.token(position).form().equals(form);
  }

  /** A finite verb or an auxiliary. */
  boolean isVerb(int position) {
    return is(position, Category.VERB, Category.AUX) || covers("be", position);
  }

  /** The sign of what stands at the position: a function word itself, a class, a category. */
  String sign(int position) {
    if (position < 0 || position >= view.size()) {
      return "^";
    }
    if (signs[position] == null) {
      signs[position] = signAt(position);
    }
    return signs[position];
  }

  private String signAt(int position) {
    if (isNumber(position)) {
      return "N";
    }
    if (isTime(position)) {
      return "T";
    }
    Token token = view.token(position);
    return switch (token.category()) {
      case PREP, CONJ, PUNCT -> token.form();
      case VERB, PART -> of(position, VERBS, token.category().toString());
      case NOUN, OTHER -> covers("possessive", position) ? "'s" : of(position, NOUNS, "noun");
      default -> covers("be", position) ? "aux" : token.category().toString();
    };
  }

  private String of(int position, List<String> classes, String otherwise) {
    return classes.stream().filter(c -> covers(c, position)).findFirst().orElse(otherwise);
  }
}
