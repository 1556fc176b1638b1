package org.copytaster.record;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A person the story names, once, with every name and role it uses. */
public record Person(
    String id,
    String name,
    List<String> aliases,
    List<Role> roles,
    Optional<Ref> party,
    List<EntityMention> mentions) {

  /**
   * An office or function as written.
   *
   * @param organization the organization or the place (country) it belongs to
   */
  public record Role(
      String title, Optional<Ref> organization, Status status, int start, int end, String text) {}

  /** Whether the person holds the role as the story tells it; {@code other}: candidate, acting … */
  public enum Status {
    CURRENT,
    FORMER,
    OTHER;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
