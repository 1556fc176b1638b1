package org.copytaster.fastcrf;

/** A kind of words, with the rows of the features that ask for nothing else. */
record Cluster(
    Piece piece, int own, int before, int after, int pairOwn, int pairBefore, Piece pair) {

  /** {@code name} as a word's, {@code written} as features spell the missing one of a border. */
  static Cluster of(String name, String written, Rows rows) {
    return new Cluster(
        Piece.of(name),
        rows.find(written + "-DISTSIM|C"),
        rows.find(written + "-PDISTSIM|C"),
        rows.find(written + "-NDISTSIM|C"),
        rows.find(name + "-PSEQcDS|CpC"),
        rows.find(name + "-PSEQpDS|CpC"),
        Piece.of("-" + name + "-PSEQpcDS|CpC"));
  }
}
