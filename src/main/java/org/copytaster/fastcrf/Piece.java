package org.copytaster.fastcrf;

/** A string as part of longer ones: its hash, and the factor for what stands before it. */
record Piece(long hash, long shift) {

  static Piece of(String text) {
    return new Piece(Hash.of(text), Hash.shift(text.length()));
  }

  static Piece of(char c) {
    return new Piece(Hash.append(Hash.EMPTY, c), Hash.shift(1));
  }

  /** The hash of a string that this one ends. */
  long after(long hash) {
    return hash * shift + this.hash;
  }

  Piece then(Piece next) {
    return new Piece(next.after(hash), shift * next.shift);
  }
}
