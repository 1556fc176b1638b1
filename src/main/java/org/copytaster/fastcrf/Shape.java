package org.copytaster.fastcrf;

/**
 * What the letters of a word look like, with the rows of the features that ask for nothing else.
 */
record Shape(
    Piece piece,
    Piece dotted,
    int own,
    int before,
    int after,
    int pairOwn,
    int pairOwn2,
    int pairBefore,
    int pairAfter,
    Piece afterWord,
    Piece afterWord2,
    Piece beforeWord2,
    Piece afterShape,
    Piece beforeShape,
    Piece betweenShapes,
    Piece pair) {

  /** {@code written} is how features spell the missing shape of a border where they do. */
  static Shape of(String name, String written, Rows rows) {
    return new Shape(
        Piece.of(name),
        Piece.of(name + "..."),
        rows.find(name + "-TYPE|C"),
        rows.find(name + "-PTYPE|C"),
        rows.find(name + "-NTYPE|C"),
        rows.find(name + "-PSEQcS|CpC"),
        rows.find(name + "-TPS2|CpC"),
        rows.find(name + "-PSEQpS|CpC"),
        rows.find(written + "-TNS1|CpC"),
        Piece.of("..." + name + "-PW_CTYPE|C"),
        Piece.of("..." + name + "-PPW_CTYPE|C"),
        Piece.of("..." + name + "-NNW_CTYPE|C"),
        Piece.of(name + "-PCTYPE|C"),
        Piece.of(name + "-CNTYPE|C"),
        Piece.of(name + "-PCNTYPE|C"),
        Piece.of("-" + name + "-TYPES|CpC"));
  }
}
