package org.copytaster.source.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The news items in a JSON value: one by itself, a list, or a list in an answer of a service. */
public final class JsonItems {

  /** Where services put their items, ninjs lists and JSON Feed among them. */
  private static final List<String> LISTS = List.of("item", "items", "_items", "data");

  /** What only news items have. */
  private static final Set<String> SIGNS =
      Set.of(
          "headline",
          "headlines",
          "body_text",
          "body_html",
          "body_xhtml",
          "bodies",
          "versioncreated",
          "versionCreated",
          "eventDetails",
          "content_html",
          "content_text");

  private static final Set<String> NO_STORIES =
      Set.of("picture", "graphic", "video", "audio", "event", "planning");

  private JsonItems() {}

  static boolean isNews(Object value) {
    return !of(value).isEmpty();
  }

  /** All items, in order. */
  public static List<Map<?, ?>> of(Object value) {
    List<Map<?, ?>> items = new ArrayList<>();
    collect(value, 0, items);
    return items;
  }

  /** Whether an item is of a type that has words to tell a story. */
  public static boolean isStory(Map<?, ?> item) {
    return !(item.get("type") instanceof String type && NO_STORIES.contains(type));
  }

  /** What an item calls itself. */
  static Optional<String> name(Map<?, ?> item) {
    for (String key : List.of("uri", "guid", "id", "url")) {
      if (item.get(key) instanceof String name && !name.isBlank()) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  private static void collect(Object value, int depth, List<Map<?, ?>> items) {
    if (value instanceof List<?> list && depth < 4) {
      list.forEach(member -> collect(member, depth + 1, items));
    } else if (value instanceof Map<?, ?> map) {
      if (map.keySet().stream().anyMatch(SIGNS::contains)) {
        items.add(map);
      } else if (depth < 4) {
        LISTS.forEach(key -> collect(map.get(key), depth + 1, items));
      }
    }
  }
}
