package org.copytaster.article.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/**
 * An element of a page that holds text, and what lies in it and around it; lengths in characters.
 */
final class PageZone {

  /** So many levels of classes and ids say what a block is. */
  private static final int MOST_LEVELS = 6;

  /** Elements whose text a story may hold or not. */
  private static final Set<String> TELLING =
      Set.of(
          "aside",
          "nav",
          "footer",
          "figure",
          "header",
          "form",
          "table",
          "ul",
          "ol",
          "blockquote",
          "article",
          "main",
          "section",
          "dl",
          "label",
          "details",
          "address");

  private static final Set<String> NEVER_STORY = Set.of("nav", "footer", "figure", "figcaption");

  final Element element;

  /** The zone around; the outermost is its own. */
  final PageZone parent;

  /** The words of its class and id. */
  final List<String> words;

  /** The names of the telling elements that it stands in, its own among them. */
  final Set<String> around;

  /** Whether its class, id or name says that it is no part of the story. */
  final boolean labelled;

  int prose;
  int other;
  int linked;

  /** Characters of texts that speak of cookies. */
  int cookies;

  /** Prose less labels, of what is not away. */
  int weight;

  /** A bit for each word of the title that stands in it. */
  long terms;

  /** Whether it, or a zone around it, is taken to be no part of the story. */
  boolean away;

  /** Whether the story's own element is around it. */
  boolean inStory;

  private PageZone(Element element, PageZone outer, PageWords known, boolean leadsAway) {
    this.element = element;
    this.parent = outer == null ? this : outer;
    this.words = known.parts(element.className(), element.id());
    this.around = outer == null ? Set.of() : around(outer.around, element.normalName());
    this.labelled =
        outer != null
            && (element.normalName().equals("aside")
                || known.isAway(words)
                || leadsAway && known.isTeaser(words));
  }

  private static Set<String> around(Set<String> outer, String name) {
    if (!TELLING.contains(name) || outer.contains(name)) {
      return outer;
    }
    Set<String> around = new TreeSet<>(outer);
    around.add(name);
    return around;
  }

  /** The zones of blocks by their elements; {@code order} takes each after the one around it. */
  static Map<Element, PageZone> of(
      Element root, List<PageBlock> blocks, PageWords words, List<PageZone> order) {
    Map<Element, PageZone> zones = new IdentityHashMap<>();
    Set<Element> linking = linking(root);
    List<Element> path = new ArrayList<>();
    for (PageBlock block : blocks) {
      for (Element e = block.element(); e != null && !zones.containsKey(e); e = e.parent()) {
        path.add(e);
        if (e == root) {
          break;
        }
      }
      for (int i = path.size() - 1; i >= 0; i--) {
        Element e = path.get(i);
        PageZone zone = new PageZone(e, zones.get(e.parent()), words, linking.contains(e));
        zones.put(e, zone);
        order.add(zone);
      }
      path.clear();
    }
    return zones;
  }

  /** The elements with a link in them or around them. */
  private static Set<Element> linking(Element root) {
    Set<Element> linking = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Element link : root.select("a")) {
      Element around = link.parent();
      while (around != null && linking.add(around)) {
        around = around.parent();
      }
      linking.addAll(link.getAllElements());
    }
    return linking;
  }

  boolean isOutermost() {
    return parent == this;
  }

  boolean isNeverStory() {
    return NEVER_STORY.contains(element.normalName());
  }

  void add(PageBlock block, long termsInIt) {
    linked += block.linked();
    terms |= termsInIt;
    cookies += TextSigns.isOnCookies(block.text()) ? block.text().length() : 0;
    if (block.isProse()) {
      prose += block.text().length();
    } else {
      other += block.text().length();
    }
  }

  /** Hands on to the zone around what lies in this one. */
  void addUp() {
    parent.prose += prose;
    parent.other += other;
    parent.linked += linked;
    parent.terms |= terms;
    parent.cookies += cookies;
  }

  double linkShare() {
    return (double) linked / Math.max(1, prose + other);
  }

  double cookieShare() {
    return (double) cookies / Math.max(1, prose + other);
  }

  /** The words of the classes and ids here and a few levels above. */
  List<String> wordsAround() {
    List<String> found = new ArrayList<>();
    PageZone zone = this;
    for (int i = 0; i < MOST_LEVELS && !zone.isOutermost(); i++) {
      found.addAll(zone.words);
      zone = zone.parent;
    }
    return found;
  }

  /** Tag and class: what a template gives to all paragraphs of a story. */
  String signature() {
    return element.normalName() + '.' + element.className();
  }
}
