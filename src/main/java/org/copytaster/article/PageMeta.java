package org.copytaster.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says about itself: JSON-LD first, then meta tags, then marked elements. */
final class PageMeta {

  private static final int LONGEST_NAME = 60;

  private final Document page;
  private final JsonLd linked;
  private final PageWords words;
  private final Map<String, String> tags = new LinkedHashMap<>();

  PageMeta(Document page, JsonLd linked, PageWords words) {
    this.page = page;
    this.linked = linked;
    this.words = words;
    for (Element tag : page.select("meta[content]")) {
      for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
        if (tag.hasAttr(key) && !tag.attr("content").isBlank()) {
          tags.putIfAbsent(tag.attr(key).toLowerCase(Locale.ROOT), tag.attr("content").strip());
        }
      }
    }
  }

  PageFacts facts() {
    List<PageFacts.StatedDate> dates = new ArrayList<>();
    linked
        .string("datePublished")
        .ifPresent(d -> dates.add(new PageFacts.StatedDate("json-ld", d)));
    meta("published").ifPresent(d -> dates.add(new PageFacts.StatedDate("meta", d)));
    if (dates.isEmpty()) {
      marked().ifPresent(d -> dates.add(new PageFacts.StatedDate("meta", d)));
    }
    Optional<String> publisher =
        linked.names("publisher").stream().findFirst().or(() -> meta("publisher"));
    return new PageFacts(
        dates,
        linked.string("dateModified").or(() -> meta("modified")),
        authors(publisher),
        publisher.filter(p -> !p.startsWith("http")),
        url(),
        linked.string("articleSection").or(() -> meta("section")),
        language());
  }

  private Optional<String> meta(String use) {
    return words.names(use).stream().filter(tags::containsKey).map(tags::get).findFirst();
  }

  /** The date of an element that is marked as the story's: microdata, or the first time. */
  private Optional<String> marked() {
    for (String query :
        List.of("[itemprop=datePublished]", "article time[datetime]", "time[datetime]")) {
      Element found = page.selectFirst(query);
      if (found != null) {
        String date = found.hasAttr("datetime") ? found.attr("datetime") : found.text();
        return Optional.of(date).filter(d -> !d.isBlank());
      }
    }
    return Optional.empty();
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
    return Optional.ofNullable(root).map(r -> r.attr("lang")).filter(l -> !l.isBlank());
  }

  private List<String> authors(Optional<String> publisher) {
    List<String> stated = new ArrayList<>(linked.names("author"));
    if (names(stated, publisher).isEmpty()) {
      meta("author").ifPresent(stated::add);
    }
    if (names(stated, publisher).isEmpty()) {
      page.select("[itemprop=author] [itemprop=name], a[rel=author]")
          .forEach(element -> stated.add(element.text()));
    }
    return List.copyOf(names(stated, publisher));
  }

  /** Those that can be names of people: no addresses, no numbers, not the publisher. */
  private static Set<String> names(List<String> stated, Optional<String> publisher) {
    Set<String> names = new LinkedHashSet<>();
    for (String entry : stated) {
      for (String part : entry.split("[,;|]")) {
        String name = part.strip();
        boolean isName =
            name.indexOf(' ') > 0
                && name.length() <= LONGEST_NAME
                && name.chars().noneMatch(c -> c == '/' || c == '@' || Character.isDigit(c))
                && publisher.filter(name::equalsIgnoreCase).isEmpty();
        if (isName) {
          names.add(name);
        }
      }
    }
    return names;
  }

  Optional<String> title() {
    return linked
        .string("headline")
        .or(() -> meta("title"))
        .or(() -> Optional.ofNullable(page.selectFirst("h1")).map(Element::text))
        .or(() -> Optional.of(page.title()))
        .map(this::withoutSite)
        .filter(title -> !title.isBlank());
  }

  /** {@code Storm hits coast | The Daily} without what names the site. */
  private String withoutSite(String title) {
    String whole = title.replaceAll("\\s+", " ").strip();
    for (String bar : List.of(" | ", " - ", " – ", " — ")) {
      int cut = whole.lastIndexOf(bar);
      if (cut > 0 && isSite(whole.substring(cut + bar.length()))) {
        return whole.substring(0, cut).strip();
      }
    }
    return whole;
  }

  private boolean isSite(String name) {
    if (tags.getOrDefault("og:site_name", "").equalsIgnoreCase(name)) {
      return true;
    }
    Element heading = page.selectFirst("h1");
    return heading != null
        && !heading.text().isBlank()
        && !heading.text().toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
  }
}
