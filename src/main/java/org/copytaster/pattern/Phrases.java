package org.copytaster.pattern;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The phrases of one word class in a sentence, as start and end positions. */
final class Phrases {

  static final Phrases NONE = new Phrases();

  private final List<int[]> all = new ArrayList<>(2);
  private final BitSet covered = new BitSet();
  private int longest;

  /** Phrases come in the order of their starts. */
  void add(int start, int end) {
    all.add(new int[] {start, end});
    covered.set(start, end);
    longest = Math.max(longest, end - start);
  }

  List<int[]> all() {
    return all;
  }

  List<int[]> from(int start) {
    int first = firstFrom(start);
    int last = first;
    while (last < all.size() && all.get(last)[0] == start) {
      last++;
    }
    return all.subList(first, last);
  }

  private int firstFrom(int start) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle)[0] < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  List<int[]> until(int end) {
    List<int[]> found = List.of();
    for (int i = firstFrom(end) - 1; i >= 0 && end - all.get(i)[0] <= longest; i--) {
      if (all.get(i)[1] == end) {
        found = found.isEmpty() ? new ArrayList<>(1) : found;
        found.add(0, all.get(i));
      }
    }
    return found;
  }

  boolean cover(int position) {
    return covered.get(position);
  }
}
