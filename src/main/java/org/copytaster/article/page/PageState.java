package org.copytaster.article.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.copytaster.json.BadJsonException;
import org.copytaster.json.Json;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The story in the data that a page's scripts carry for drawing it, where the page itself holds
 * little or none of it: the list of JSON texts with most prose, or the longest piece of HTML.
 */
final class PageState {

  private static final int LEAST_SCRIPT = 2000;
  private static final int MOST_SCRIPT = 4 << 20;
  private static final int MOST_DEPTH = 40;

  /** Values tried in a script: each costs a look at all that is left of it. */
  private static final int MOST_VALUES = 64;

  /** In characters: a JSON text that can hold several paragraphs. */
  private static final int LEAST_HTML = 400;

  /** In a text, tells data from prose. */
  private static final String JSON_MARK = "\":";

  private List<String> best = List.of();
  private int most;

  private final Predicate<List<String>> wanted;

  private PageState(Predicate<List<String>> wanted) {
    this.wanted = wanted;
  }

  /** What the page's scripts contain, those aside that cannot hold a story. */
  static List<String> scripts(Document page) {
    List<String> all =
        page.select("script:not([type*=ld+json])").stream().map(Element::data).toList();
    return Stream.concat(all.stream(), FlightRows.of(all).stream())
        .filter(data -> data.length() >= LEAST_SCRIPT && data.length() <= MOST_SCRIPT)
        .toList();
  }

  /** The longest paragraphs of those wanted; empty if no script has any. */
  static List<String> paragraphs(List<String> scripts, Predicate<List<String>> wanted) {
    PageState state = new PageState(wanted);
    scripts.forEach(state::read);
    return state.best;
  }

  /**
   * Reads every object and array that is assigned or handed over: {@code x={…}}, {@code f([…])}.
   */
  private void read(String data) {
    if (data.length() > 1 && data.charAt(0) == '<' && Character.isLetter(data.charAt(1))) {
      offer(prose(data));
      return;
    }
    int at = 0;
    int tries = 0;
    while (at < data.length() && tries < MOST_VALUES) {
      char c = data.charAt(at);
      if ((c == '{' || c == '[') && isValue(data, at)) {
        int end = end(data, at);
        tries++;
        if (end - at >= LEAST_HTML) {
          try {
            walk(Json.loose(data.substring(at, end)), 0);
            at = end;
            continue;
          } catch (BadJsonException e) {
            at++;
            continue;
          }
        }
      }
      at++;
    }
  }

  /** Whether what stands before lets a JSON value begin: the start, {@code =} or {@code (}. */
  private static boolean isValue(String data, int at) {
    int before = at - 1;
    while (before >= 0 && Character.isWhitespace(data.charAt(before))) {
      before--;
    }
    boolean value = before < 0 || data.charAt(before) == '=' || data.charAt(before) == '(';
    int next = at + 1;
    return value && next < data.length() && "\"[{0123456789".indexOf(data.charAt(next)) >= 0;
  }

  /** The end of the bracket that opens at {@code from}; of the data if it never closes. */
  private static int end(String data, int from) {
    int depth = 0;
    boolean quoted = false;
    for (int i = from; i < data.length(); i++) {
      char c = data.charAt(i);
      if (quoted) {
        if (c == '\\') {
          i++;
        } else if (c == '"') {
          quoted = false;
        }
      } else if (c == '"') {
        quoted = true;
      } else if (c == '{' || c == '[') {
        depth++;
      } else if ((c == '}' || c == ']') && --depth == 0) {
        return i + 1;
      }
    }
    return data.length();
  }

  private void walk(Object value, int depth) {
    if (depth > MOST_DEPTH) {
      return;
    }
    if (value instanceof String text) {
      if (text.length() >= LEAST_HTML && text.startsWith("<")) {
        offer(prose(text));
      }
    } else if (value instanceof List<?> list) {
      List<String> texts = new ArrayList<>();
      list.forEach(member -> texts.addAll(prose(longest(member))));
      offer(texts);
      list.forEach(member -> walk(member, depth + 1));
    } else if (value instanceof Map<?, ?> map) {
      map.values().forEach(member -> walk(member, depth + 1));
    }
  }

  private void offer(List<String> paragraphs) {
    int length = paragraphs.stream().mapToInt(String::length).sum();
    if (length > most && wanted.test(paragraphs)) {
      most = length;
      best = paragraphs;
    }
  }

  private static String longest(Object member) {
    String longest = member instanceof String text ? text : "";
    if (member instanceof Map<?, ?> map) {
      for (Object value : map.values()) {
        if (value instanceof String text && text.length() > longest.length()) {
          longest = text;
        }
      }
    }
    return longest;
  }

  private static List<String> prose(String html) {
    if (html.indexOf(' ') < 0 || html.contains(JSON_MARK)) {
      return List.of();
    }
    Element body = Jsoup.parseBodyFragment(html).body();
    Pruning.remove(body.select("figure,.caption"));
    List<PageBlock> blocks = PageBlock.of(body);
    int last = blocks.size() - 1;
    while (last >= 0 && !blocks.get(last).isProse()) {
      last--;
    }
    return blocks.subList(0, last + 1).stream()
        .filter(block -> block.isProse() || block.isHeading())
        .map(PageBlock::text)
        .toList();
  }
}
