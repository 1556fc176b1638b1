package org.copytaster.pattern;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copytaster.pattern.SentenceView.Chunk;

/** What a sentence must have one of, if a pattern is to match anywhere in it. */
record Need(BitSet classes, Set<String> words, String sorts) {

  static final Need NOTHING = new Need(new BitSet(), Set.of(), "");

  static Need ofClass(int wordClass) {
    BitSet classes = new BitSet();
    classes.set(wordClass);
    return new Need(classes, Set.of(), "");
  }

  static Need ofWord(String form) {
    return new Need(new BitSet(), Set.of(form), "");
  }

  /** One of several sorts of {@link Chunk}. */
  static Need ofSorts(String sorts) {
    return new Need(new BitSet(), Set.of(), sorts);
  }

  /** What a choice needs: one of its cases; nothing if a case needs nothing. */
  static List<Need> ofChoice(List<Node> cases) {
    BitSet classes = new BitSet();
    Set<String> words = new HashSet<>();
    String sorts = "";
    for (Node node : cases) {
      List<Need> needs = node.needs();
      if (needs.isEmpty()) {
        return List.of();
      }
      Need least = needs.stream().min(Comparator.comparingInt(Need::size)).orElseThrow();
      classes.or(least.classes);
      words.addAll(least.words);
      sorts += least.sorts;
    }
    return List.of(new Need(classes, Set.copyOf(words), sorts));
  }

  /** What a sequence needs: all that its parts do. */
  static List<Need> ofAll(List<Node> parts) {
    List<Need> all = new ArrayList<>();
    parts.forEach(part -> all.addAll(part.needs()));
    return all;
  }

  boolean isMet(SentenceView view) {
    return view.hasAny(classes) || view.hasWord(words) || view.hasChunk(sorts);
  }

  boolean isEmpty() {
    return size() == 0;
  }

  int size() {
    return classes.cardinality() + words.size() + sorts.length();
  }
}
