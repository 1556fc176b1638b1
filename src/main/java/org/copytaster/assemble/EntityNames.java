package org.copytaster.assemble;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.copytaster.value.EntityType;

/** Which of the forms that a story writes is an entity's name. */
final class EntityNames {

  private EntityNames() {}

  /** The fullest form; of two equally full ones the one not in capitals, then the first. */
  static String of(Group group, String text) {
    List<String> surfaces = group.surfaces(text);
    if (group.type() == EntityType.PLACE) {
      Optional<String> listed =
          group
              .identity()
              .map(identity -> identity.substring(identity.indexOf(':') + 1))
              .filter(surfaces::contains);
      return listed.orElseGet(
          () ->
              surfaces.stream()
                  .filter(s -> !Surface.isLoud(s))
                  .findFirst()
                  .orElse(surfaces.get(0)));
    }
    return surfaces.stream()
        .max(
            Comparator.comparingInt((String s) -> Surface.words(Surface.key(s)).size())
                .thenComparing(s -> !Surface.isLoud(s))
                .thenComparing(s -> count(group, s, text))
                .thenComparingInt(String::length)
                .thenComparing(s -> -surfaces.indexOf(s)))
        .orElseThrow();
  }

  private static long count(Group group, String surface, String text) {
    return group.names().stream()
        .filter(span -> Surface.clean(span.in(text)).equals(surface))
        .count();
  }
}
