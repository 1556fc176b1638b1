package org.copytaster.fastcrf;

/** The sums of the weights of one position's features. */
final class Scores {

  private final Rows rows;
  private final Occurrences occurrences;
  private final int reach;
  private final double[] single;
  private final double[] pair;
  private final int[] near;

  Scores(CrfModel model, Rows rows, Occurrences occurrences) {
    this.rows = rows;
    this.occurrences = occurrences;
    this.reach = model.settings().disjunction();
    this.single = new double[model.classes().size()];
    this.pair = new double[model.pairs().size()];
    this.near = new int[reach];
  }

  /** By class; valid until the next position is asked for. */
  double[] single(Window at) {
    Word last = at.word(-1);
    Word word = at.word(0);
    Word next = at.word(1);
    for (int i = 0; i < single.length; i++) {
      single[i] = word.own()[i] + last.before()[i] + next.after()[i];
    }
    Shape shape = word.shape();
    rows.add(shape.afterWord().after(last.piece().hash()), single);
    rows.add(next.afterShape().after(shape.dotted().hash()), single);
    rows.add(shape.afterShape().after(last.shape().dotted().hash()), single);
    rows.add(next.shape().beforeShape().after(shape.dotted().hash()), single);
    rows.add(
        next.shape().betweenShapes().after(shape.dotted().after(last.shape().dotted().hash())),
        single);
    if (last.look().brief()) {
      rows.add(shape.afterWord2().after(at.word(-2).piece().hash()), single);
    }
    if (next.look().brief()) {
      rows.add(shape.beforeWord2().after(at.word(2).piece().hash()), single);
    }
    occurrences.add(at, rows, single, single.length);
    around(at, 1);
    around(at, -1);
    return single;
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

  /** By pair of classes; valid until the next position is asked for. */
  double[] pair(Window at) {
    Word last = at.word(-1);
    Word word = at.word(0);
    for (int i = 0; i < pair.length; i++) {
      pair[i] = word.pairOwn()[i] + last.pairBefore()[i];
    }
    rows.add(word.pair().after(last.piece().hash()), pair);
    rows.add(word.cluster().pair().after(last.cluster().piece().hash()), pair);
    rows.add(word.shape().pair().after(last.shape().piece().hash()), pair);
    rows.add(at.word(1).shape().pairAfter(), pair, pair.length);
    return pair;
  }
}
