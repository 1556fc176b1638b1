package org.copytaster.value;

import java.util.Locale;

/**
 * What is counted in one kind of figure. Kinds are an open set, read from models.
 *
 * @param id its name everywhere: {@code vote_share}
 * @param count the unit of a number without percent word
 * @param hasHolder whether its figures belong to somebody: shares, votes, seats
 * @param scene what its date and place are those of
 * @param rank decides between two rules that fit equally closely; lower wins
 */
public record FigureKind(String id, Unit count, boolean hasHolder, Scene scene, int rank) {

  /** An event that happened to people, an election, or an opinion poll. */
  public enum Scene {
    EVENT,
    ELECTION,
    POLL;

    /** The scene's name in models: {@code election}. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
