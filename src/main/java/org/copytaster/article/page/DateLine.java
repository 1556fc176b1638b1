package org.copytaster.article.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copytaster.article.draft.Blanks;
import org.copytaster.article.draft.Limit;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * A short line of a page, or a marked element in one, that may hold a date.
 *
 * @param around the line it stands in
 * @param at how many texts stand before it
 * @param marked whether the markup calls it a date
 * @param stated whether an attribute says it, for machines
 * @param starts whether it is the start of a longer text
 * @param apart whether it stands among comments or other stories
 */
record DateLine(
    String text,
    String around,
    int at,
    boolean marked,
    boolean stated,
    boolean starts,
    boolean apart,
    boolean heading) {

  private static final int LONGEST_LINE = 80;
  private static final int LONGEST_MARKED = 300;
  private static final int LONGEST_START = 40;
  private static final int MOST_NODES = 40;

  private static final List<String> ATTRIBUTES = List.of("datetime", "content", "title");

  /** All of a page, in order. */
  static List<DateLine> of(Element body, PageWords words) {
    Element headline = body.selectFirst("h1");
    Marks marks = new Marks(words, headline == null ? List.of() : headline.parents());
    body.traverse(marks);
    List<DateLine> lines = new ArrayList<>(marks.lines);
    for (PageBlock block : PageBlock.of(body)) {
      int at = marks.places.getOrDefault(block.element(), 0);
      String text = block.text();
      boolean marked = isMarked(block.element(), words);
      boolean heading = block.isHeading();
      boolean apart = marks.others.contains(block.element());
      if (text.length() <= LONGEST_LINE || text.length() <= LONGEST_MARKED && (marked || heading)) {
        lines.add(new DateLine(text, text, at, marked, false, false, apart, heading));
      } else if (startsWithNumber(text) || words.isPublished(text)) {
        String start = Limit.cut(text, LONGEST_START);
        lines.add(new DateLine(start, start, at, marked, false, true, apart, false));
      }
    }
    return lines;
  }

  private static boolean startsWithNumber(String text) {
    char first = text.charAt(0) == '(' && text.length() > 1 ? text.charAt(1) : text.charAt(0);
    return first >= '0' && first <= '9';
  }

  private static boolean isMarked(Element element, PageWords words) {
    return words.isDate(element.className())
        || words.isDate(element.id())
        || element.parent() != null && words.isDate(element.parent().className());
  }

  /** What an element shows, if that is little. */
  static String shown(Element element) {
    StringBuilder shown = new StringBuilder();
    int nodes = 0;
    for (Node node : (Iterable<Node>) element.nodeStream()::iterator) {
      if (node instanceof TextNode text) {
        shown.append(text.getWholeText()).append(' ');
      }
      if (++nodes > MOST_NODES || shown.length() > LONGEST_MARKED) {
        return "";
      }
    }
    String text = Blanks.collapse(shown);
    return text.length() > LONGEST_LINE ? "" : text;
  }

  /** The marked elements, and how many texts stand before each element. */
  private static final class Marks implements NodeVisitor {

    private final Map<Element, Integer> places = new IdentityHashMap<>();
    private final List<DateLine> lines = new ArrayList<>();
    private final PageWords words;
    private final Set<Element> around;
    private final Set<Element> others = Collections.newSetFromMap(new IdentityHashMap<>());
    private int texts;
    private Element within;

    /**
     * Walks a page.
     *
     * @param around the elements around the headline, which are the story's whatever their class
     */
    Marks(PageWords words, Collection<Element> around) {
      this.words = words;
      this.around = Collections.newSetFromMap(new IdentityHashMap<>());
      this.around.addAll(around);
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text && !text.isBlank()) {
        texts++;
      } else if (node instanceof Element element) {
        places.put(element, texts);
        if (within == null && !around.contains(element) && words.isApart(element)) {
          within = element;
        }
        if (within != null) {
          others.add(element);
        }
        read(element);
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node == within) {
        within = null;
      }
    }

    private void read(Element element) {
      boolean time = element.normalName().equals("time");
      boolean published = element.attr("itemprop").equalsIgnoreCase("datePublished");
      boolean named = words.isDate(element.className());
      if (!time && !published && !named) {
        return;
      }
      String shown = shown(element);
      for (String attribute : ATTRIBUTES) {
        String value = element.attr(attribute);
        if (!value.isEmpty() && value.length() <= LONGEST_LINE) {
          lines.add(new DateLine(value, shown, texts, true, true, false, within != null, false));
        }
      }
      if (!shown.isEmpty()) {
        lines.add(new DateLine(shown, shown, texts, true, false, false, within != null, false));
      }
    }
  }
}
