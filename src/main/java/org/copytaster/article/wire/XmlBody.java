package org.copytaster.article.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
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
          "lead",
          "intro",
          "paragraph");

  /** What is no text of the story, or a picture's. */
  private static final Set<String> AWAY =
      Set.of(
          "head",
          "header",
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

  /** Fewer flush lines are chance. */
  private static final int LEAST_FLUSH = 3;

  private static final Pattern SCRIPT =
      Pattern.compile("(?is)<(script|style)\\b[^<>]{0,2000}>.*?</\\1\\s*>");

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
    String text = open.toString();
    if (preformatted > 0 || isLaidOut(text)) {
      for (Span paragraph : Paragraphs.of(text)) {
        add(paragraph.in(text));
      }
    } else {
      add(text);
    }
    open.setLength(0);
    breaks = 0;
  }

  private void add(String text) {
    String paragraph = Blanks.collapse(withoutTags(text));
    if (!paragraph.isEmpty()) {
      paragraphs.add(paragraph);
    }
  }

  /** Markup that was escaped once too often is none of the story's words. */
  private static String withoutTags(String text) {
    return text.indexOf('<') < 0
        ? text
        : SCRIPT.matcher(text).replaceAll(" ").replaceAll("</?[A-Za-z][^<>]{0,2000}>", "");
  }

  /** Whether line ends and indents mean something: some lines are flush and some indented. */
  private static boolean isLaidOut(String text) {
    int flush = 0;
    int indented = 0;
    for (int i = text.indexOf('\n');
        i >= 0 && i + 2 < text.length();
        i = text.indexOf('\n', i + 1)) {
      char next = text.charAt(i + 1);
      if (next > ' ') {
        flush++;
      } else if (next == ' ' && text.charAt(i + 2) == ' ') {
        indented++;
      }
    }
    return flush >= LEAST_FLUSH && indented > 0;
  }
}
