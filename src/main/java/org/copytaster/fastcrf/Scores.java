package org.copytaster.fastcrf;

/** The sums of the weights of one position's features. */
final class Scores {

  private static final int PAIR_NAMES = 3;
  private static final int MOST_NAMES = 7 + PAIR_NAMES;

  private final Rows rows;
  private final Occurrences occurrences;
  private final int reach;
  private final double[] single;
  private final double[] pair;
  private final int[] near;

  /** The names that depend on two words or more, those of single classes first. */
  private final long[] names = new long[MOST_NAMES];

  private final int[] found = new int[MOST_NAMES];

  Scores(CrfModel model, Rows rows, Occurrences occurrences) {
    this.rows = rows;
    this.occurrences = occurrences;
    this.reach = model.settings().disjunction();
    this.single = new double[model.classes().size()];
    this.pair = new double[model.pairs().size()];
    this.near = new int[reach];
  }

  /** Sums up for the position of the window. */
  void sum(Window at) {
    int singles = names(at);
    rows.find(names, singles + PAIR_NAMES, found);
    Word last = at.word(-1);
    Word word = at.word(0);
    Word next = at.word(1);
    for (int i = 0; i < single.length; i++) {
      single[i] = word.own()[i] + last.before()[i] + next.after()[i];
    }
    for (int i = 0; i < singles; i++) {
      rows.add(found[i], single, single.length);
    }
    occurrences.add(at, rows, single, single.length);
    around(at, 1);
    around(at, -1);
    for (int i = 0; i < pair.length; i++) {
      pair[i] = word.pairOwn()[i] + last.pairBefore()[i];
    }
    for (int i = singles; i < singles + PAIR_NAMES; i++) {
      rows.add(found[i], pair, pair.length);
    }
    rows.add(next.shape().pairAfter(), pair, pair.length);
  }

  /** Collects the names; how many of them are of single classes. */
  private int names(Window at) {
    Word last = at.word(-1);
    Word word = at.word(0);
    Word next = at.word(1);
    Shape shape = word.shape();
    int count = 0;
    names[count++] = shape.afterWord().after(last.piece().hash());
    names[count++] = next.afterShape().after(shape.dotted().hash());
    names[count++] = shape.afterShape().after(last.shape().dotted().hash());
    names[count++] = next.shape().beforeShape().after(shape.dotted().hash());
    long shapes = shape.dotted().after(last.shape().dotted().hash());
    names[count++] = next.shape().betweenShapes().after(shapes);
    if (last.look().brief()) {
      names[count++] = shape.afterWord2().after(at.word(-2).piece().hash());
    }
    if (next.look().brief()) {
      names[count++] = shape.beforeWord2().after(at.word(2).piece().hash());
    }
    names[count] = word.pair().after(last.piece().hash());
    names[count + 1] = word.cluster().pair().after(last.cluster().piece().hash());
    names[count + 2] = shape.pair().after(last.shape().piece().hash());
    return count;
  }

  /** The words on one side, each once. */
  private void around(Window at, int step) {
    int used = 0;
    for (int i = 1; i <= reach; i++) {
      Word word = at.word(i * step);
      int row = step > 0 ? word.somewhereAfter() : word.somewhereBefore();
      if (row != Table.NONE && !has(used, row)) {
        near[used++] = row;
        rows.add(row, single, single.length);
      }
    }
  }

  private boolean has(int used, int row) {
    for (int i = 0; i < used; i++) {
      if (near[i] == row) {
        return true;
      }
    }
    return false;
  }

  /** By class; valid until the next position. */
  double[] single() {
    return single;
  }

  /** By pair of classes; valid until the next position. */
  double[] pair() {
    return pair;
  }
}
