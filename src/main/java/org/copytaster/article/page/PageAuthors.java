package org.copytaster.article.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.copytaster.article.draft.Blanks;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Who wrote a story, as its page says: in JSON-LD, in meta tags, in marked elements, in this order.
 * Persons go before the publisher, which stands for its staff where nobody is named.
 */
final class PageAuthors {

  private static final int LONGEST_NAME = 60;
  private static final int MOST_WORDS = 6;

  private static final int MOST_AUTHORS = 6;

  /** A stroke parts names of two words, {@code Ann Lee/Bo Ek}, not agencies, {@code dpa/AFP}. */
  private static final Pattern SEPARATOR =
      Pattern.compile("[,;|•·&]|(?<= \\p{L}{2,20})/(?=\\p{L}{1,20}\\.? )|\\s+[–—-]\\s+");

  /** An element that holds more text than this is no line of names. */
  private static final int LONGEST_LINE = 160;

  /** Where the scripts begin that write a whole name without a blank. */
  private static final int EAST_ASIAN = 0x2e80;

  private final Document page;
  private final PageWords words;
  private final SiteName site;
  private final Byliner bylines;
  private final Set<String> bywords;
  private final Set<String> between;
  private final Set<String> reporters;

  PageAuthors(Document page, PageWords words, SiteName site) {
    this.page = page;
    this.site = site;
    this.bylines = new Byliner(words);
    this.words = words;
    this.bywords = Set.copyOf(words.names("by"));
    this.between = Set.copyOf(words.names("and"));
    this.reporters = Set.copyOf(words.names("reporter"));
  }

  /** The names, each once; empty if the page names nobody. */
  List<String> names(List<String> linked, List<List<String>> meta) {
    Set<String> names = names(linked);
    for (List<String> tag : meta) {
      Set<String> stated = besides(names, names(tag));
      if (isNobody(names) && tag.size() <= MOST_AUTHORS && (names.isEmpty() || !isNobody(stated))) {
        names = stated;
      }
    }
    if (names.stream().allMatch(name -> isSite(name) || isHandle(name))) {
      Set<String> marked = besides(names, names(marked()));
      names = marked.isEmpty() ? names : marked;
    }
    boolean sites = names.stream().allMatch(this::isSite);
    if (sites || names.stream().anyMatch(PageAuthors::isHandle)) {
      Set<String> shown = names(bylines.line(page).stream().toList());
      names = shown.isEmpty() || !sites && !isSame(names, shown) ? names : shown;
    }
    List<String> persons = new ArrayList<>(names);
    if (persons.size() > 1 && isSite(persons.get(0))) {
      persons.remove(0);
    }
    return persons;
  }

  /** A single word beside the publisher is an agency, a place, a section. */
  private static Set<String> besides(Set<String> publisher, Set<String> names) {
    if (!publisher.isEmpty()) {
      names.removeIf(name -> name.indexOf(' ') < 0 && name.codePointAt(0) < EAST_ASIAN);
    }
    return names;
  }

  private boolean isNobody(Set<String> names) {
    return names.stream().allMatch(site::isWhole);
  }

  /** The publisher, or an address: {@code thedaily.example}. */
  private boolean isSite(String name) {
    int dot = name.indexOf('.');
    return site.isWhole(name) || dot > 0 && site.isWhole(name.substring(0, dot));
  }

  /** {@code anna.lind}, {@code annalind}: how an editor logs in. */
  private static boolean isHandle(String name) {
    return name.indexOf(' ') < 0
        && name.equals(name.toLowerCase(Locale.ROOT))
        && Character.isLowerCase(name.codePointAt(0));
  }

  /** Whether handles spell names: {@code annlee}, {@code Ann Lee}. */
  private static boolean isSame(Set<String> handles, Set<String> names) {
    return SiteName.letters(String.join("", handles))
        .equals(SiteName.letters(String.join("", names)));
  }

  private List<String> marked() {
    List<String> lines = new ArrayList<>();
    for (String query : words.names("author-element")) {
      Element first =
          Queries.select(page, query).stream()
              .filter(element -> !words.isComment(element))
              .findFirst()
              .orElse(null);
      List<Element> found = first == null ? List.of() : Queries.select(first.parent(), query);
      for (Element element : found.size() > MOST_AUTHORS ? List.of(first) : found) {
        String line = shown(element);
        if (!line.isEmpty() && line.length() <= LONGEST_LINE) {
          lines.add(line);
        }
      }
      if (!names(lines).isEmpty()) {
        return lines;
      }
    }
    return lines;
  }

  /** What an element shows, its parts apart, without what is marked as a date. */
  private String shown(Element element) {
    return Blanks.collapse(
        element
            .nodeStream(TextNode.class)
            .filter(text -> text.parent() == element || !isDate(text.parent()))
            .map(TextNode::getWholeText)
            .collect(Collectors.joining(" ")));
  }

  private boolean isDate(Node node) {
    return node.normalName().equals("time") || words.isDate(node.attr("class"));
  }

  private Set<String> names(List<String> lines) {
    Set<String> names = new LinkedHashSet<>();
    Set<String> known = new LinkedHashSet<>();
    for (String line : lines) {
      if (line.contains("://") || line.contains("www.")) {
        continue;
      }
      String whole = bylines.withoutPhrase(withoutBrackets(line)).strip();
      for (String part : site.isWhole(whole) ? List.of(whole) : List.of(SEPARATOR.split(whole))) {
        List<String> parts = parts(part);
        boolean credit = parts.size() > 1 && parts.stream().anyMatch(site::isWhole);
        for (String name : credit ? List.of(part.strip()) : parts) {
          if (isName(name) && known.add(name.toLowerCase(Locale.ROOT))) {
            names.add(name);
          }
        }
      }
    }
    return names;
  }

  private static String withoutBrackets(String line) {
    int open = line.indexOf('(');
    int close = line.indexOf(')', open + 1);
    return open < 0 || close < 0 ? line : line.substring(0, open) + line.substring(close + 1);
  }

  /** The names in {@code By Ann Lee and Bo Ek}. */
  private List<String> parts(String line) {
    List<String> names = new ArrayList<>();
    StringBuilder name = new StringBuilder();
    for (String word : line.strip().split("\\s+")) {
      String form = word.toLowerCase(Locale.ROOT);
      if (between.contains(form)) {
        names.add(name.toString());
        name.setLength(0);
      } else if (!(name.isEmpty() && bywords.contains(form))
          && !reporters.contains(form)
          && !form.startsWith("@")) {
        name.append(name.isEmpty() ? "" : " ").append(word);
      }
    }
    names.add(name.toString());
    return names;
  }

  private boolean isName(String name) {
    return !name.isEmpty()
        && name.length() <= LONGEST_NAME
        && name.split(" ").length <= MOST_WORDS
        && Character.isLetter(name.codePointAt(0))
        && name.chars().noneMatch(c -> c == '@' || c == ':' || Character.isDigit(c))
        && !words.isNoAuthor(name);
  }
}
