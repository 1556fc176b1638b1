package org.copytaster.article.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.copytaster.article.draft.Blanks;
import org.copytaster.article.draft.StatedFacts;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What a page says about itself: JSON-LD first, then meta tags, then marked elements. */
final class PageMeta {

  /** No news page has nearly as many. */
  private static final int MOST_ELEMENTS = 200_000;

  private final Document page;
  private final JsonLd linked;
  private final PageWords words;
  private final Map<String, List<String>> tags = new LinkedHashMap<>();
  private final SiteName site;
  private final Optional<String> title;

  /** Where marks of dates and authors are looked for; of a page made to be a burden, nowhere. */
  private final Document marked;

  PageMeta(Document page, JsonLd linked, PageWords words) {
    this.page = page;
    this.linked = linked;
    this.words = words;
    boolean burden = page.stream().skip(MOST_ELEMENTS).findAny().isPresent();
    this.marked = burden ? Document.createShell("") : page;
    for (Element tag : page.select("meta[content]")) {
      for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
        if (tag.hasAttr(key) && !tag.attr("content").isBlank()) {
          tags.computeIfAbsent(tag.attr(key).toLowerCase(Locale.ROOT), k -> new ArrayList<>())
              .add(tag.attr("content").strip());
        }
      }
    }
    List<String> names = new ArrayList<>(linked.names("publisher"));
    names.addAll(values("publisher"));
    this.site = new SiteName(names, url());
    this.title = headline();
  }

  StatedFacts facts() {
    Optional<String> publisher =
        linked.names("publisher").stream().findFirst().or(() -> meta("publisher"));
    return new StatedFacts(
        new PageDates(marked, words, title)
            .stated(linked.string("datePublished"), values("published"), values("dated")),
        linked.string("dateModified").or(() -> meta("modified")),
        new PageAuthors(marked, words, site).names(linked.names("author"), all("author")),
        publisher.filter(p -> !p.startsWith("http")),
        url(),
        linked.string("articleSection").or(() -> meta("section")),
        language());
  }

  private Optional<String> meta(String use) {
    return values(use).stream().findFirst();
  }

  private List<String> values(String use) {
    return all(use).stream().flatMap(List::stream).toList();
  }

  /** The contents of each tag of a use, best first. */
  private List<List<String>> all(String use) {
    return words.names(use).stream().filter(tags::containsKey).map(tags::get).toList();
  }

  /** What the page says in a sentence or two that its story is about. */
  List<String> descriptions() {
    List<String> descriptions = new ArrayList<>();
    linked.string("description").ifPresent(descriptions::add);
    all("description").forEach(descriptions::addAll);
    return descriptions;
  }

  private Optional<String> url() {
    Element canonical = page.selectFirst("link[rel=canonical][href]");
    return Optional.ofNullable(canonical)
        .map(link -> link.attr("href"))
        .filter(href -> href.startsWith("http"))
        .or(() -> meta("url"));
  }

  private Optional<String> language() {
    Element root = page.selectFirst("html[lang]");
    return Optional.ofNullable(root)
        .map(r -> r.attr("lang"))
        .filter(l -> !l.isBlank())
        .or(() -> linked.string("inLanguage"))
        .or(() -> meta("language"));
  }

  Optional<String> title() {
    return title;
  }

  private Optional<String> headline() {
    List<String> headings =
        page.select("h1").stream()
            .map(heading -> Blanks.collapse(heading.text()))
            .filter(heading -> !heading.isEmpty())
            .toList();
    // several are those of other stories, or of an essay's sources
    Optional<String> tagged =
        all("headline").stream().filter(tag -> tag.size() == 1).map(tag -> tag.get(0)).findFirst();
    Optional<String> declared = linked.string("headline").or(() -> tagged);
    return new PageTitle(
            declared.map(PageMeta::plain),
            meta("title").map(PageMeta::plain),
            plain(page.title()),
            headings,
            site)
        .best();
  }

  /** A title without entities, which some systems write twice: {@code Road &amp;amp; rail}. */
  private static String plain(String title) {
    return Blanks.collapse(Parser.unescapeEntities(title, false));
  }
}
