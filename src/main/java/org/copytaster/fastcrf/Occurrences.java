package org.copytaster.fastcrf;

/** Whether a capitalized word stands elsewhere in the sentence, alone or after the same word. */
final class Occurrences {

  private static final int NEAREST = 3;
  private static final int FARTHEST = 149;

  private final int none;
  private final int[][] afterName;
  private final int[][] alone;

  Occurrences(Rows rows) {
    none = rows.find("NO-OCCURRENCE-PATTERN|C");
    afterName =
        new int[][] {
          find(rows, "XY-NEXT-OCCURRENCE-XY", "XY-NEXT-OCCURRENCE-Y"),
          find(rows, "XY-PREV-OCCURRENCE-XY", "XY-PREV-OCCURRENCE-Y")
        };
    alone =
        new int[][] {
          find(rows, "X-NEXT-OCCURRENCE-YX", "X-NEXT-OCCURRENCE-XY", "X-NEXT-OCCURRENCE-X"),
          find(rows, "X-PREV-OCCURRENCE-YX", "X-PREV-OCCURRENCE-XY", "X-PREV-OCCURRENCE-X")
        };
  }

  private static int[] find(Rows rows, String... names) {
    int[] found = new int[names.length];
    for (int i = 0; i < names.length; i++) {
      found[i] = rows.find(names[i] + "|C");
    }
    return found;
  }

  void add(Window at, Rows rows, double[] sums, int classes) {
    Word word = at.word(0);
    boolean pattern =
        word.look().name()
            && at.word(1).look().small()
            && at.word(1).look().letter()
            && at.word(-1).look().letter();
    if (!pattern) {
      rows.add(none, sums, classes);
      return;
    }
    boolean pairs = at.isName(-1);
    for (int side = 0; side < 2; side++) {
      int seen = side == 0 ? seen(at, 1, pairs) : seen(at, -1, pairs);
      int[] found = (pairs ? afterName : alone)[side];
      for (int i = 0; i < found.length; i++) {
        if ((seen & 1 << i) != 0) {
          rows.add(found[i], sums, classes);
        }
      }
    }
  }

  private static int seen(Window at, int step, boolean pairs) {
    Word word = at.word(0);
    int seen = 0;
    for (int jump = NEAREST; jump <= FARTHEST && at.inside(jump * step); jump++) {
      int there = jump * step;
      if (at.word(there).sameAs(word)) {
        if (pairs) {
          seen |= at.word(there - 1).sameAs(at.word(-1)) ? 1 : 2;
        } else if (at.isName(there - step)) {
          seen |= 1;
        } else {
          seen |= at.isName(there + step) ? 2 : 4;
        }
      }
    }
    return seen;
  }
}
