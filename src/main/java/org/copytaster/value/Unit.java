package org.copytaster.value;

import java.util.Locale;

/** What a quantity counts. */
public enum Unit {
  PERSON,
  FAMILY,
  PERCENT,
  VOTE,
  BALLOT,
  SEAT,
  STATION,
  OTHER;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
