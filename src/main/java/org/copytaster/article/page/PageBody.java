package org.copytaster.article.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copytaster.article.draft.Blanks;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the story in a page: the element whose prose outweighs its links and labels by most, and in
 * it the paragraphs.
 */
final class PageBody {

  private static final String NEVER_STORY =
      "script,style,noscript,template,iframe,object,embed,svg,canvas,button,input,select,textarea,"
          + "nav,footer,dialog,menu,figure,figcaption,[hidden],[aria-hidden=true],[role=navigation]";

  /** An element with more of the page's prose than this is the story, whatever its class says. */
  private static final double STORY_SHARE = 0.4;

  /** How much a character of link or label weighs against one of prose. */
  private static final double LABEL_WEIGHT = 1.0;

  /** An article with less text than that is a teaser. */
  private static final int LEAST_STORY = 600;

  private final PageWords words;

  PageBody(PageWords words) {
    this.words = words;
  }

  /** The story's paragraphs in order; the page's tree loses what is no story. */
  List<String> paragraphs(Document page, Optional<String> title) {
    page.select(NEVER_STORY).remove();
    title.ifPresent(t -> leaveOtherStories(page, t));
    prune(page);
    List<PageBlock> blocks = PageBlock.of(page.body());
    Element story = story(page.body(), blocks);
    List<PageBlock> inside = new ArrayList<>();
    Set<Element> within = Collections.newSetFromMap(new IdentityHashMap<>());
    for (PageBlock block : blocks) {
      if (isWithin(block.element(), story, within)) {
        inside.add(block);
      }
    }
    List<String> kept = keep(inside);
    return kept.isEmpty() ? shortOnes(inside) : kept;
  }

  /** Of a story with nothing long in it, whatever is no link. */
  private static List<String> shortOnes(List<PageBlock> blocks) {
    return blocks.stream()
        .filter(block -> !block.isMostlyLink())
        .map(PageBlock::text)
        .distinct()
        .toList();
  }

  /** Pages that go on without end hold the next stories too, each with its own headline. */
  private static void leaveOtherStories(Document page, String title) {
    Optional<Element> own =
        page.select("h1,h2").stream()
            .filter(heading -> isTitle(heading, title))
            .flatMap(heading -> Optional.ofNullable(heading.closest("article")).stream())
            .filter(story -> story.text().length() > LEAST_STORY)
            .findFirst();
    own.ifPresent(
        story ->
            page.select("article").stream()
                .filter(other -> !holds(story, other) && !holds(other, story))
                .forEach(Element::remove));
  }

  private static boolean holds(Element outer, Element inner) {
    return inner == outer || inner.parents().contains(outer);
  }

  private static boolean isTitle(Element heading, String title) {
    return Blanks.collapse(heading.text()).equalsIgnoreCase(title);
  }

  private void prune(Document page) {
    Map<Element, Double> prose = weights(page.body(), PageBlock.of(page.body()), 0);
    double all = prose.getOrDefault(page.body(), 0.0);
    Set<Element> linked = linked(page);
    List<Element> away = new ArrayList<>();
    for (Element element : page.body().getAllElements()) {
      boolean labelled =
          words.isAway(element.className())
              || words.isAway(element.id())
              || leadsAway(element, linked)
              || element.normalName().equals("aside");
      if (labelled
          && element != page.body()
          && prose.getOrDefault(element, 0.0) <= all * STORY_SHARE) {
        away.add(element);
      }
    }
    away.forEach(Element::remove);
  }

  /** A teaser of another story has a link to it; that of this one is its standfirst. */
  private boolean leadsAway(Element element, Set<Element> linked) {
    return words.isTeaser(element.className())
        && (linked.contains(element) || element.closest("a") != null);
  }

  /** The elements that have a link in them. */
  private static Set<Element> linked(Document page) {
    Set<Element> linked = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Element link : page.select("a")) {
      Element around = link;
      while (around != null && linked.add(around)) {
        around = around.parent();
      }
    }
    return linked;
  }

  /** For every element, the characters of prose in it less those of labels. */
  private static Map<Element, Double> weights(
      Element body, List<PageBlock> blocks, double labelWeight) {
    Map<Element, Double> weights = new IdentityHashMap<>();
    for (PageBlock block : blocks) {
      double weight =
          block.isProse() ? block.text().length() : -labelWeight * block.text().length();
      for (Element e = block.element(); e != null; e = e.parent()) {
        weights.merge(e, weight, Double::sum);
        if (e == body) {
          break;
        }
      }
    }
    return weights;
  }

  private static Element story(Element body, List<PageBlock> blocks) {
    Map<Element, Double> weights = weights(body, blocks, LABEL_WEIGHT);
    Element best = body;
    double most = weights.getOrDefault(body, 0.0);
    for (Element element : body.getAllElements()) {
      double weight = weights.getOrDefault(element, Double.NEGATIVE_INFINITY);
      if (weight > most || weight == most && element.parent() == best) {
        best = element;
        most = weight;
      }
    }
    return best;
  }

  private static boolean isWithin(Element element, Element story, Set<Element> known) {
    List<Element> path = new ArrayList<>();
    for (Element e = element; e != null; e = e.parent()) {
      if (e == story || known.contains(e)) {
        known.addAll(path);
        return true;
      }
      path.add(e);
    }
    return false;
  }

  /** A short last line that stands beside the paragraphs before. */
  private static boolean goesOn(PageBlock block, Element container) {
    return block.element().normalName().equals("p")
        && block.element().parent() == container
        && !block.isMostlyLink();
  }

  /** From the first prose to the last: prose, headings before it, short paragraphs between it. */
  private List<String> keep(List<PageBlock> blocks) {
    int last = blocks.size() - 1;
    while (last >= 0 && !blocks.get(last).isProse()) {
      last--;
    }
    Element container = last < 0 ? null : blocks.get(last).element().parent();
    while (last >= 0 && last + 1 < blocks.size() && goesOn(blocks.get(last + 1), container)) {
      last++;
    }
    Set<String> kept = new LinkedHashSet<>();
    boolean begun = false;
    for (int i = 0; i <= last; i++) {
      PageBlock block = blocks.get(i);
      if (words.isAside(block.text())) {
        continue;
      }
      begun |= block.isProse();
      boolean between =
          begun && !block.isMostlyLink() && (block.isParagraph() || block.isHeading());
      if (block.isProse() || between) {
        kept.add(block.text());
      }
    }
    return List.copyOf(kept);
  }
}
