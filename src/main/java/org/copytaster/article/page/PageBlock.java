package org.copytaster.article.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copytaster.article.draft.Blanks;
import org.copytaster.article.draft.Punctuation;
import org.copytaster.value.Span;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * A run of text between two block boundaries of a page.
 *
 * @param element the innermost block element it stands in
 * @param linked how many of its characters are links
 */
record PageBlock(Element element, String text, int linked) {

  private static final int LEAST_SENTENCE = 40;
  private static final int LONG = 140;

  /** With more of it in links, a text leads elsewhere. */
  private static final double MOST_LINKED = 0.35;

  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "big", "button", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "ins", "kbd", "label", "mark", "nobr", "q", "rb", "rp", "rt", "ruby",
          "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var",
          "wbr", "br");

  /** Whether it reads like a part of a story: sentences, few links. */
  boolean isProse() {
    int length = text.length();
    if (linked > length * MOST_LINKED) {
      return false;
    }
    return length >= LONG || length >= LEAST_SENTENCE && endsSentence();
  }

  boolean endsSentence() {
    return Punctuation.endsSentence(text, new Span(0, text.length()));
  }

  boolean isHeading() {
    String name = element.normalName();
    return name.length() == 2
        && name.charAt(0) == 'h'
        && name.charAt(1) >= '1'
        && name.charAt(1) <= '6';
  }

  boolean isParagraph() {
    String name = element.normalName();
    return name.equals("p") || name.equals("blockquote") || name.equals("li") || name.equals("pre");
  }

  boolean isMostlyLink() {
    return linked > text.length() / 2;
  }

  /** All blocks below {@code root}, in order. */
  static List<PageBlock> of(Element root) {
    Collector collector = new Collector();
    root.traverse(collector);
    collector.flush();
    return collector.blocks;
  }

  private static final class Collector implements NodeVisitor {

    private final List<PageBlock> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Element block;
    private int links;
    private int linked;
    private int breaks;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode characters) {
        add(characters);
      } else if (node instanceof Element element) {
        if (element.normalName().equals("br")) {
          breaks++;
          text.append(' ');
        } else if (!INLINE.contains(element.normalName())) {
          flush();
        } else if (element.normalName().equals("a")) {
          links++;
        }
      }
    }

    private void add(TextNode characters) {
      if (characters.isBlank()) {
        text.append(' ');
        return;
      }
      if (breaks > 1) {
        flush();
      }
      breaks = 0;
      if (block == null) {
        block = container(characters);
      }
      String found = characters.getWholeText();
      text.append(found);
      if (links > 0) {
        linked += found.strip().length();
      }
    }

    private static Element container(Node node) {
      Node above = node.parent();
      while (above != null && above.parent() != null && INLINE.contains(above.normalName())) {
        above = above.parent();
      }
      return (Element) above;
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        if (element.normalName().equals("a")) {
          links--;
        } else if (!INLINE.contains(element.normalName())) {
          flush();
        }
      }
    }

    private void flush() {
      String collapsed = Blanks.collapse(text);
      if (!collapsed.isEmpty() && block != null) {
        blocks.add(new PageBlock(block, collapsed, linked));
      }
      text.setLength(0);
      block = null;
      linked = 0;
      breaks = 0;
    }
  }
}
