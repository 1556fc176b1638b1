package org.copytaster.fastcrf;

/** The rows of a model's features by name, and their sums. */
final class Rows {

  private final Table offsets;
  private final float[] weights;

  Rows(CrfModel model) {
    this.offsets = model.rows();
    this.weights = model.weights();
  }

  int find(String name) {
    return offsets.get(Hash.of(name));
  }

  int find(long hash) {
    return offsets.get(hash);
  }

  /** Finds the first {@code count} of some names, which must not be used afterwards. */
  void find(long[] hashes, int count, int[] found) {
    offsets.get(hashes, count, found);
  }

  void add(long hash, double[] sums) {
    add(find(hash), sums, sums.length);
  }

  /** Adds a row, if there is one, to the first {@code length} of {@code sums}. */
  void add(int row, double[] sums, int length) {
    if (row != Table.NONE) {
      for (int i = 0; i < length; i++) {
        sums[i] += weights[row + i];
      }
    }
  }
}
