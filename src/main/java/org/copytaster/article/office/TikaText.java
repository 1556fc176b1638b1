package org.copytaster.article.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.tika.exception.WriteLimitReachedException;
import org.copytaster.article.draft.Blanks;
import org.copytaster.article.draft.Paragraphs;
import org.copytaster.value.Span;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Gathers the paragraphs of the XHTML that Tika makes of every format. */
final class TikaText extends DefaultHandler {

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
          "li",
          "tr",
          "td",
          "th",
          "table",
          "ul",
          "ol",
          "pre",
          "blockquote",
          "body",
          "br");

  private final int most;
  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private boolean inBody;
  private int length;

  TikaText(int most) {
    this.most = most;
  }

  List<String> paragraphs() {
    flush();
    return List.copyOf(paragraphs);
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    inBody |= name.equals("body");
    boundary(name);
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    boundary(name);
  }

  private void boundary(String name) {
    if (BLOCKS.contains(name)) {
      flush();
    }
  }

  @Override
  public void characters(char[] characters, int start, int count) throws SAXException {
    if (inBody) {
      open.append(characters, start, count);
      length += count;
      if (length > most) {
        throw new WriteLimitReachedException(most);
      }
    }
  }

  @Override
  public void ignorableWhitespace(char[] characters, int start, int count) throws SAXException {
    characters(characters, start, count);
  }

  private void flush() {
    String text = open.toString();
    for (Span paragraph : Paragraphs.of(text)) {
      paragraphs.add(Blanks.collapse(paragraph.in(text)));
    }
    open.setLength(0);
  }
}
