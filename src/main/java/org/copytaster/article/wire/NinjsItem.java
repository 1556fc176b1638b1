package org.copytaster.article.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.copytaster.article.UnreadableException;
import org.copytaster.article.draft.Blanks;
import org.copytaster.article.draft.StatedFacts;
import org.copytaster.json.BadJsonException;
import org.copytaster.json.Json;
import org.copytaster.source.feed.JsonItems;
import org.copytaster.value.Failure;

/** An item of ninjs 1 to 3, JSON Feed, or an agency's own like of them. */
final class NinjsItem {

  private final Map<?, ?> item;
  private final Body body;

  private NinjsItem(Map<?, ?> item, Body body) {
    this.item = item;
    this.body = body;
  }

  static WireStory read(String name, String json, Body body, Bylines bylines)
      throws UnreadableException {
    List<Map<?, ?>> items;
    try {
      items = JsonItems.of(Json.loose(json));
    } catch (BadJsonException e) {
      throw UnreadableException.reading(
          Failure.Code.PARSE_FAILED, name + " is no JSON: " + e.getMessage());
    }
    Optional<Map<?, ?>> story = items.stream().filter(JsonItems::isStory).findFirst();
    if (story.isEmpty()) {
      String what = items.isEmpty() ? "without an item" : "of type " + items.get(0).get("type");
      throw UnreadableException.reading(
          Failure.Code.UNSUPPORTED, name + " is a news item " + what + ": there is no story in it");
    }
    return new NinjsItem(story.get(), body).read(bylines);
  }

  private WireStory read(Bylines bylines) {
    Optional<String> publisher =
        text("copyrightholder", "copyrightHolder", "provider", "source")
            .or(() -> firstName("infoSources"));
    Optional<String> created =
        text(
            "firstpublished",
            "date_published",
            "contentcreated",
            "contentCreated",
            "firstcreated",
            "firstCreated");
    Optional<String> version = text("versioncreated", "versionCreated", "date_modified");
    StatedFacts facts =
        new StatedFacts(
            WireDates.meta(created.or(() -> version)),
            version.filter(v -> created.filter(c -> !c.equals(v)).isPresent()),
            authors(bylines, publisher),
            publisher,
            text("url", "link"),
            text("section").or(() -> firstName("service")).or(() -> firstName("genres")),
            text("language"));
    return new WireStory(
        text("headline").or(() -> value("headlines", "main")).or(() -> text("title")),
        Optional.empty(),
        facts,
        paragraphs());
  }

  private List<String> authors(Bylines bylines, Optional<String> publisher) {
    List<String> names = new ArrayList<>(bylines.names(text("byline", "by"), publisher));
    if (names.isEmpty()) {
      members("authors")
          .forEach(a -> string(a, "name").ifPresent(name -> names.add(Blanks.collapse(name))));
    }
    if (names.isEmpty()) {
      members("bylines").forEach(b -> names.addAll(bylines.names(string(b, "by"), publisher)));
    }
    return names;
  }

  private List<String> paragraphs() {
    Optional<String> html =
        text("body_html", "body_xhtml", "content_html").or(() -> valueOfType("bodies", "html"));
    if (html.isPresent()) {
      List<String> paragraphs = body.html(html.get());
      if (!paragraphs.isEmpty()) {
        return paragraphs;
      }
    }
    return text("body_text", "content_text")
        .or(() -> value("bodies", "text"))
        .or(() -> text("description_text", "description_html", "description_summary", "summary"))
        .or(() -> value("descriptions", "text"))
        .map(body::text)
        .orElse(List.of());
  }

  private Stream<Map<?, ?>> members(String key) {
    return item.get(key) instanceof List<?> list
        ? list.stream().filter(Map.class::isInstance).map(m -> (Map<?, ?>) m)
        : Stream.of();
  }

  /** The value of the member with this role, or of the first. */
  private Optional<String> value(String key, String role) {
    return members(key)
        .filter(m -> role.equals(m.get("role")))
        .flatMap(m -> string(m, "value").stream())
        .findFirst()
        .or(() -> members(key).flatMap(m -> string(m, "value").stream()).findFirst());
  }

  private Optional<String> valueOfType(String key, String type) {
    return members(key)
        .filter(
            m ->
                string(m, "contentType")
                    .or(() -> string(m, "contenttype"))
                    .filter(t -> t.contains(type))
                    .isPresent())
        .flatMap(m -> string(m, "value").stream())
        .findFirst();
  }

  private Optional<String> firstName(String key) {
    return members(key).flatMap(m -> string(m, "name").stream()).findFirst();
  }

  private Optional<String> text(String... keys) {
    return Stream.of(keys).flatMap(key -> string(item, key).stream()).findFirst();
  }

  private static Optional<String> string(Map<?, ?> map, String key) {
    return map.get(key) instanceof String text && !text.isBlank()
        ? Optional.of(text)
        : Optional.empty();
  }
}
