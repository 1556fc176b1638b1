package org.copytaster.extract.figures;

/** Hears of each token at which no amount begins, whether it is a number or not. */
@FunctionalInterface
interface Unread {

  /** What kept an amount from being read. */
  enum Cause {
    /** it is part of a date or time, or reaches into one */
    TIME,
    /** a hyphen ties it to a name */
    NAME,
    /** what stands there is no numeral */
    FORM
  }

  Unread UNHEARD = (first, end, cause) -> {};

  /** Tokens {@code first} (inclusive) to {@code end}. */
  void hear(int first, int end, Cause cause);
}
