package org.copytaster.article.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.copytaster.json.BadJsonException;
import org.copytaster.json.Json;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of its article in JSON-LD; empty if it says nothing. */
final class JsonLd {

  private static final int MOST_DEPTH = 8;
  private static final int ARTICLE_WEIGHT = 5;

  private final Map<?, ?> article;
  private final Map<Object, Map<?, ?>> named;

  private JsonLd(Map<?, ?> article, Map<Object, Map<?, ?>> named) {
    this.article = article;
    this.named = named;
  }

  /** The article among all that the page describes: the one with most to say. */
  static JsonLd of(Document page) {
    List<Map<?, ?>> articles = new ArrayList<>();
    Map<Object, Map<?, ?>> named = new HashMap<>();
    for (Element script : page.select("script[type*=ld+json]")) {
      try {
        collect(Json.loose(script.data()), articles, named, 0);
      } catch (BadJsonException e) {
        continue;
      }
    }
    Map<?, ?> best = Map.of();
    for (Map<?, ?> candidate : articles) {
      if (weight(candidate) > weight(best)) {
        best = candidate;
      }
    }
    return new JsonLd(best, named);
  }

  private static int weight(Map<?, ?> article) {
    int weight = isArticle(article.get("@type")) ? ARTICLE_WEIGHT : 0;
    for (String key : List.of("headline", "datePublished", "articleBody", "author")) {
      weight += article.get(key) == null ? 0 : 1;
    }
    return weight;
  }

  private static void collect(
      Object value, List<Map<?, ?>> articles, Map<Object, Map<?, ?>> named, int depth) {
    if (depth > MOST_DEPTH) {
      return;
    }
    if (value instanceof List<?> list) {
      list.forEach(member -> collect(member, articles, named, depth + 1));
    } else if (value instanceof Map<?, ?> map) {
      if (map.get("@id") != null && nameOf(map).isPresent()) {
        named.put(map.get("@id"), map);
      }
      if (isArticle(map.get("@type")) || isPage(map.get("@type"))) {
        articles.add(map);
      }
      for (String key : List.of("@graph", "mainEntity", "mainEntityOfPage")) {
        collect(map.get(key), articles, named, depth + 1);
      }
    }
  }

  private static boolean isArticle(Object type) {
    if (type instanceof List<?> list) {
      return list.stream().anyMatch(JsonLd::isArticle);
    }
    String name = String.valueOf(type).toLowerCase(Locale.ROOT);
    return name.endsWith("article") || name.endsWith("posting") || name.endsWith("report");
  }

  /** Where a page describes no article, what it says of itself. */
  private static boolean isPage(Object type) {
    return type instanceof List<?> list
        ? list.stream().anyMatch(JsonLd::isPage)
        : String.valueOf(type).toLowerCase(Locale.ROOT).endsWith("page");
  }

  Optional<String> string(String key) {
    return text(article.get(key));
  }

  /** The names of one or many things: {@code "author": [{"name": …}, {"@id": …}]}. */
  List<String> names(String key) {
    List<String> names = new ArrayList<>();
    names(article.get(key), names);
    return names;
  }

  private void names(Object value, List<String> names) {
    if (value instanceof List<?> list) {
      list.forEach(member -> names(member, names));
    } else if (value instanceof Map<?, ?> map) {
      Map<?, ?> full = nameOf(map).isEmpty() ? named.getOrDefault(map.get("@id"), map) : map;
      nameOf(full).ifPresent(names::add);
    } else {
      text(value).ifPresent(names::add);
    }
  }

  private static Optional<String> nameOf(Map<?, ?> thing) {
    return text(thing.get("name"))
        .or(
            () ->
                text(thing.get("familyName"))
                    .map(last -> (text(thing.get("givenName")).orElse("") + " " + last).strip()));
  }

  private static Optional<String> text(Object value) {
    if (value instanceof List<?> list && !list.isEmpty()) {
      return text(list.get(0));
    }
    return value instanceof String text && !text.isBlank()
        ? Optional.of(org.jsoup.parser.Parser.unescapeEntities(text, false).strip())
        : Optional.empty();
  }
}
