package org.copytaster.record;

import java.util.Locale;

/** Where an entity is mentioned, and how. */
public record EntityMention(int start, int end, String text, Kind kind) {

  /** By its name, by a nominal ({@code the spokesman}), by a pronoun. */
  public enum Kind {
    NAME,
    NOMINAL,
    PRONOUN;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
