package org.copytaster.value;

import java.util.Locale;

/** How a stated number bounds the real one: {@code over 600} is not 600. */
public enum Relation {
  EXACT,
  ABOUT,
  OVER,
  AT_LEAST,
  UNDER,
  AT_MOST,
  RANGE,
  VAGUE;

  /** The relation's name in records and models: {@code at_least}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
