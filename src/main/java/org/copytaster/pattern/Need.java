package org.copytaster.pattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copytaster.pattern.SentenceView.Chunk;

/** What a sentence must have one of, if a pattern is to match anywhere in it. */
record Need(List<Integer> classes, List<String> words, List<Character> sorts) {

  static Need ofClass(int wordClass) {
    return new Need(List.of(wordClass), List.of(), List.of());
  }

  static Need ofWord(String form) {
    return new Need(List.of(), List.of(form), List.of());
  }

  /** One of several sorts of {@link Chunk}. */
  static Need ofSorts(String sorts) {
    return new Need(
        List.of(), List.of(), sorts.chars().distinct().mapToObj(sort -> (char) sort).toList());
  }

  /** What a choice needs: one of its cases; nothing if a case needs nothing. */
  static List<Need> ofChoice(List<Node> cases) {
    Set<Integer> classes = new HashSet<>();
    Set<String> words = new HashSet<>();
    Set<Character> sorts = new HashSet<>();
    for (Node node : cases) {
      List<Need> needs = node.needs();
      if (needs.isEmpty()) {
        return List.of();
      }
      Need least = needs.stream().min(Comparator.comparingInt(Need::size)).orElseThrow();
      classes.addAll(least.classes);
      words.addAll(least.words);
      sorts.addAll(least.sorts);
    }
    return List.of(new Need(List.copyOf(classes), List.copyOf(words), List.copyOf(sorts)));
  }

  /** What a sequence needs: all that its parts do. */
  static List<Need> ofAll(List<Node> parts) {
    List<Need> all = new ArrayList<>();
    parts.forEach(part -> all.addAll(part.needs()));
    return all;
  }

  boolean isMet(SentenceView view) {
    return classes.stream().anyMatch(view::has)
        || words.stream().anyMatch(view::hasWord)
        || sorts.stream().anyMatch(view::hasChunk);
  }

  private int size() {
    return classes.size() + words.size() + sorts.size();
  }
}
