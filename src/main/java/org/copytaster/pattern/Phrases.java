package org.copytaster.pattern;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The phrases of one word class in a sentence, as start and end positions. */
final class Phrases {

  static final Phrases NONE = new Phrases();

  private final List<int[]> all = new ArrayList<>();
  private final Map<Integer, List<int[]>> byStart = new HashMap<>();
  private final Map<Integer, List<int[]>> byEnd = new HashMap<>();
  private final BitSet covered = new BitSet();

  void add(int start, int end) {
    int[] phrase = {start, end};
    all.add(phrase);
    byStart.computeIfAbsent(start, s -> new ArrayList<>(1)).add(phrase);
    byEnd.computeIfAbsent(end, e -> new ArrayList<>(1)).add(phrase);
    covered.set(start, end);
  }

  List<int[]> all() {
    return all;
  }

  List<int[]> from(int start) {
    return byStart.getOrDefault(start, List.of());
  }

  List<int[]> until(int end) {
    return byEnd.getOrDefault(end, List.of());
  }

  boolean cover(int position) {
    return covered.get(position);
  }
}
