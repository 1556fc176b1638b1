package org.copytaster.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.copytaster.evaluate.GoldStory.GoldFigure;

/**
 * Pairs figures of one kind that share characters, one to one: those that share most first, then
 * those with the nearest borders, the same number, the same holder, the earlier place in the lists.
 */
final class Alignment {

  private record Pair(int gold, int found, Stated expected, Stated got) {

    private static final Comparator<Pair> BEST_FIRST =
        Comparator.<Pair>comparingInt(p -> -p.expected.overlap(p.got))
            .thenComparingInt(p -> p.expected.distance(p.got))
            .thenComparing(p -> !Agreement.sameNumber(p.expected.value(), p.got.value()))
            .thenComparing(p -> !Agreement.sameHolder(p.expected, p.got))
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::found);
  }

  private Alignment() {}

  /** The index in {@code found} by the index in {@code gold}. */
  static Map<Integer, Integer> of(List<GoldFigure> gold, List<Stated> found) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        Pair pair = new Pair(i, j, gold.get(i).figure(), found.get(j));
        if (pair.expected.kind().equals(pair.got.kind()) && pair.expected.overlap(pair.got) > 0) {
          pairs.add(pair);
        }
      }
    }
    pairs.sort(Pair.BEST_FIRST);
    Map<Integer, Integer> aligned = new TreeMap<>();
    for (Pair pair : pairs) {
      if (!aligned.containsKey(pair.gold) && !aligned.containsValue(pair.found)) {
        aligned.put(pair.gold, pair.found);
      }
    }
    return aligned;
  }
}
