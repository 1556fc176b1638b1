package org.copytaster.time;

/** When, seen from its reference day, a clause places what it tells. */
public enum Tense {
  PAST,
  PRESENT,
  FUTURE,
  UNKNOWN
}
