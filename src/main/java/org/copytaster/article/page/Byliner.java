package org.copytaster.article.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Names that a page shows and no markup tells: {@code Von Anna Lind}, or in a class of authors. */
final class Byliner {

  private static final int LEAST_WORDS = 2;
  private static final int MOST_WORDS = 4;
  private static final int LONGEST = 80;

  /** Blocks below the headline; farther down other stories begin. */
  private static final int MOST_BLOCKS = 60;

  /** A place and a date follow a name. */
  private static final String ENDS = "|·•–—(0123456789";

  private final PageWords words;
  private final List<String> phrases;
  private final Set<String> and;
  private final Set<String> particles;

  Byliner(PageWords words) {
    this.words = words;
    this.phrases = words.names("byline");
    this.and = Set.copyOf(words.names("and"));
    this.particles = Set.copyOf(words.names("particle"));
  }

  /** The line with the names of the first byline below the headline; empty if there is none. */
  Optional<String> line(Document page) {
    Element heading = page.selectFirst("h1");
    boolean below = heading == null;
    for (Element element : page.body().getAllElements()) {
      below |= element == heading;
      if (below && words.isAuthor(element.className()) && !words.isComment(element)) {
        Optional<String> line = names(DateLine.shown(element), false);
        if (line.isPresent()) {
          return line;
        }
      }
    }
    List<PageBlock> blocks = PageBlock.of(page.body());
    int top = 0;
    while (top < blocks.size() && !blocks.get(top).element().normalName().equals("h1")) {
      top++;
    }
    List<PageBlock> story =
        blocks.subList(
            top == blocks.size() ? 0 : top,
            Math.min(blocks.size(), (top == blocks.size() ? 0 : top) + MOST_BLOCKS));
    return story.stream()
        .filter(block -> block.text().length() <= LONGEST && !words.isComment(block.element()))
        .flatMap(block -> names(block.text(), true).stream())
        .findFirst()
        .or(() -> aboveStory(story));
  }

  /** A line in bold that is nothing but names, right above the first paragraph. */
  private Optional<String> aboveStory(List<PageBlock> story) {
    int first = 0;
    while (first < story.size() && !isFirst(story.get(first))) {
      first++;
    }
    return first == 0 || first == story.size()
        ? Optional.empty()
        : Optional.of(story.get(first - 1))
            .filter(line -> line.element().normalName().equals("p"))
            .filter(line -> line.text().length() <= LONGEST && isStrong(line))
            .flatMap(line -> names(line.text(), false));
  }

  private static boolean isFirst(PageBlock block) {
    return block.element().normalName().equals("p") && block.isProse();
  }

  private static boolean isStrong(PageBlock line) {
    Element only = line.element().firstElementChild();
    return only != null
        && Set.of("strong", "b", "em", "i").contains(only.normalName())
        && only.text().strip().length() == line.text().length();
  }

  private Optional<String> names(String text, boolean phrased) {
    String rest = withoutPhrase(text);
    if (phrased && rest.length() == text.length()) {
      return Optional.empty();
    }
    int end = 0;
    while (end < rest.length() && ENDS.indexOf(rest.charAt(end)) < 0) {
      end++;
    }
    String line = rest.substring(0, end).strip();
    int names = 0;
    for (String part : line.split(",|/|&")) {
      if (areNames(part.strip())) {
        names++;
      } else {
        line = names == 0 ? "" : line.substring(0, Math.max(0, line.indexOf(part))).strip();
        break;
      }
    }
    return names == 0 || line.isEmpty() ? Optional.empty() : Optional.of(line);
  }

  /** Whether all of a text is names of two words or more, joined by words such as {@code and}. */
  private boolean areNames(String text) {
    int inName = 0;
    for (String word : text.split("\\s+")) {
      String form = word.toLowerCase(Locale.ROOT);
      if (and.contains(form) && inName >= LEAST_WORDS) {
        inName = 0;
      } else if (!particles.contains(form)) {
        if (word.isEmpty()
            || words.isNoAuthor(word)
            || !Character.isUpperCase(word.codePointAt(0))) {
          return false;
        }
        inName++;
      }
      if (inName > MOST_WORDS) {
        return false;
      }
    }
    return inName >= LEAST_WORDS && !words.isNoAuthor(text);
  }

  /** A byline without the words that lead it in: {@code Written by}. */
  String withoutPhrase(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    for (String phrase : phrases) {
      if (lower.startsWith(phrase) && line.length() > phrase.length() + 1) {
        char next = line.charAt(phrase.length());
        if (next == ' ' || next == ':' || phrase.endsWith(":")) {
          return line.substring(phrase.length() + (next == ' ' || next == ':' ? 1 : 0)).strip();
        }
      }
    }
    return line;
  }
}
