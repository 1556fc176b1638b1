package org.copytaster.article.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copytaster.article.draft.Blanks;
import org.copytaster.article.draft.Paragraphs;
import org.copytaster.value.Span;
import org.copytaster.xml.XmlNode;

/** The paragraphs of a body in XML: XHTML, NITF, or an agency's own like of them. */
final class XmlBody {

  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hl1",
          "hl2",
          "block",
          "table",
          "tr",
          "caption",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "bq",
          "blockquote",
          "pre",
          "note",
          "section",
          "article",
          "body",
          "body.head",
          "body.content",
          "body.end",
          "hedline",
          "byline",
          "dateline",
          "tagline",
          "hr",
          "header",
          "lead",
          "intro",
          "paragraph");

  /** What is no text of the story, or a picture's. */
  private static final Set<String> AWAY =
      Set.of(
          "head",
          "title",
          "script",
          "style",
          "media",
          "figure",
          "figcaption",
          "object",
          "video",
          "audio",
          "iframe");

  private static final Set<String> CELLS = Set.of("td", "th");

  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private int breaks;
  private int preformatted;

  private XmlBody() {}

  static List<String> paragraphs(XmlNode.Element root) {
    XmlBody body = new XmlBody();
    root.children().forEach(body::read);
    body.flush();
    return List.copyOf(body.paragraphs);
  }

  /** The paragraphs of a text without markup. */
  static List<String> plain(String text) {
    return Paragraphs.of(text).stream()
        .map(paragraph -> Blanks.collapse(paragraph.in(text)))
        .toList();
  }

  private void read(XmlNode node) {
    if (!(node instanceof XmlNode.Element element)) {
      characters(node.text());
      return;
    }
    String name = element.local().toLowerCase(Locale.ROOT);
    if (AWAY.contains(name)) {
      return;
    }
    if (name.equals("br")) {
      lineBreak();
      return;
    }
    boolean block = BLOCKS.contains(name);
    if (block) {
      flush();
    }
    preformatted += name.equals("pre") ? 1 : 0;
    element.children().forEach(this::read);
    if (block) {
      flush();
    } else if (CELLS.contains(name)) {
      open.append(' ');
    }
    preformatted -= name.equals("pre") ? 1 : 0;
  }

  /** One ends a line; two, as people write them, a paragraph. */
  private void lineBreak() {
    open.append(preformatted > 0 ? '\n' : ' ');
    if (++breaks > 1) {
      flush();
    }
  }

  private void characters(String text) {
    if (!text.isBlank()) {
      breaks = 0;
    }
    open.append(text);
  }

  private void flush() {
    if (preformatted > 0) {
      String text = open.toString();
      for (Span paragraph : Paragraphs.of(text)) {
        paragraphs.add(Blanks.collapse(paragraph.in(text)));
      }
    } else {
      String text = Blanks.collapse(open);
      if (!text.isEmpty()) {
        paragraphs.add(text);
      }
    }
    open.setLength(0);
    breaks = 0;
  }
}
