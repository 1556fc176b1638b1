package org.copytaster.article.page;

import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The day of publication in the data that a page's scripts carry: {@code "publishedAt":"…"}. */
final class ScriptDate {

  private static final int LONGEST_DATE = 40;

  private ScriptDate() {}

  static Optional<String> of(Document page, PageWords words) {
    for (Element script : page.select("script:not([src])")) {
      String data = script.data().toLowerCase(Locale.ROOT);
      for (String key : words.names("script-date")) {
        Optional<String> value = value(data, "\"" + key + "\":");
        if (value.isPresent()) {
          return value;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> value(String data, String key) {
    int at = data.indexOf(key);
    if (at < 0) {
      return Optional.empty();
    }
    int from = data.indexOf('"', at + key.length());
    int to = from < 0 ? -1 : data.indexOf('"', from + 1);
    boolean follows = from >= 0 && data.substring(at + key.length(), from).isBlank();
    return follows && to - from <= LONGEST_DATE && to > from
        ? Optional.of(data.substring(from + 1, to).toUpperCase(Locale.ROOT))
        : Optional.empty();
  }
}
