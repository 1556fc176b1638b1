package org.copytaster.extract.figures;

/** Adds up what speaks for and against a candidate. */
final class Signs {

  private final HolderModel model;
  private double sum;

  Signs(HolderModel model) {
    this.model = model;
  }

  /** A sign, which the parts make one after the other. */
  void add(Object... parts) {
    sum += model.weight(parts);
  }

  double sum() {
    return sum;
  }
}
