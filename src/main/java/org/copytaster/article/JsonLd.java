package org.copytaster.article;

import java.util.ArrayList;
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

  private final Map<?, ?> article;

  private JsonLd(Map<?, ?> article) {
    this.article = article;
  }

  /** The article among all that the page describes: the one with most to say. */
  static JsonLd of(Document page) {
    List<Map<?, ?>> articles = new ArrayList<>();
    for (Element script : page.select("script[type*=ld+json]")) {
      try {
        collect(Json.loose(script.data()), articles, 0);
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
    return new JsonLd(best);
  }

  private static int weight(Map<?, ?> article) {
    int weight = 0;
    for (String key : List.of("headline", "datePublished", "articleBody", "author")) {
      weight += article.get(key) == null ? 0 : 1;
    }
    return weight;
  }

  private static void collect(Object value, List<Map<?, ?>> articles, int depth) {
    if (depth > MOST_DEPTH) {
      return;
    }
    if (value instanceof List<?> list) {
      list.forEach(member -> collect(member, articles, depth + 1));
    } else if (value instanceof Map<?, ?> map) {
      if (isArticle(map.get("@type"))) {
        articles.add(map);
      }
      for (String key : List.of("@graph", "mainEntity", "mainEntityOfPage")) {
        collect(map.get(key), articles, depth + 1);
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

  Optional<String> string(String key) {
    return text(article.get(key));
  }

  /** The names of one or many things: {@code "author": [{"name": …}, …]}. */
  List<String> names(String key) {
    List<String> names = new ArrayList<>();
    names(article.get(key), names);
    return names;
  }

  private static void names(Object value, List<String> names) {
    if (value instanceof List<?> list) {
      list.forEach(member -> names(member, names));
    } else if (value instanceof Map<?, ?> map) {
      names(map.get("name"), names);
    } else {
      text(value).ifPresent(names::add);
    }
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
