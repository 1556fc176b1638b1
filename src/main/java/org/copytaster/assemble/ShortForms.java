package org.copytaster.assemble;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copytaster.value.EntityType;

/** Finds what a short name is short for: {@code UN}, {@code True Path}, {@code Old Communists}. */
final class ShortForms {

  private static final int SHORTEST = 3;
  private static final int SHORTEST_PLURAL = 5;

  private final String text;
  private final Map<String, Set<Group>> byFirstWord = new HashMap<>();
  private final Map<String, Set<Group>> byInitials = new HashMap<>();

  ShortForms(String text, List<Group> groups) {
    this.text = text;
    for (Group group : groups) {
      for (String surface : group.surfaces(text)) {
        List<String> words = Surface.words(Surface.key(surface));
        if (words.size() > 1) {
          put(byFirstWord, words.get(0), group);
          put(byInitials, Surface.initials(surface, true), group);
          put(byInitials, Surface.initials(surface, false), group);
        }
      }
    }
  }

  private static void put(Map<String, Set<Group>> index, String key, Group group) {
    index.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(group);
  }

  /** The one group whose name {@code small} shortens; none if there are two. */
  Optional<Group> full(Group small) {
    Set<Group> found = new LinkedHashSet<>();
    for (String surface : small.surfaces(text)) {
      if (Surface.isLoud(surface)) {
        found.addAll(byInitials.getOrDefault(surface.replace(".", ""), Set.of()));
      }
      String key = Surface.key(surface);
      boolean letters = Surface.isLoud(surface) && small.type() == EntityType.ORGANIZATION;
      if (key.length() >= SHORTEST) {
        // a council of the UN is another body; only a company goes by its letters alone
        begins(key, letters, found);
      }
      if (small.type() == EntityType.PARTY
          && key.length() >= SHORTEST_PLURAL
          && key.endsWith("s")) {
        begins(key.substring(0, key.length() - 1), false, found);
      }
    }
    found.removeIf(group -> group == small || apart(small, group));
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }

  private void begins(String key, boolean companies, Set<Group> found) {
    for (Group group : byFirstWord.getOrDefault(Surface.words(key).get(0), Set.of())) {
      if ((!companies || isCompany(group))
          && group.keys().stream().anyMatch(k -> k.startsWith(key + " "))) {
        found.add(group);
      }
    }
  }

  private static boolean isCompany(Group group) {
    return group.kind().filter("company"::equals).isPresent();
  }

  /** A bracket introduces what was not named before: no short form of another name. */
  private static boolean apart(Group small, Group full) {
    return small.isIntroducedLike(full)
        || small.isIntroduced(Group.BRACKET) && full.first() < small.first()
        || isCompany(small) && small.identity().isPresent() && !isCompany(full)
        || small.identity().isPresent()
            && full.identity().isPresent()
            && !small.identity().equals(full.identity());
  }
}
