package org.copytaster.article.wire;

import java.util.List;
import java.util.Optional;
import org.copytaster.article.page.HtmlReader;
import org.copytaster.xml.XmlNode;

/** Bodies as formats carry them: elements, HTML in characters, or plain text. */
final class Body {

  List<String> paragraphs(XmlNode.Element container) {
    if (!container.elements().isEmpty()) {
      List<XmlNode.Element> nitf = container.below("nitf");
      return nitf.isEmpty()
          ? XmlBody.paragraphs(container)
          : new NitfStory(nitf.get(0)).paragraphs();
    }
    Optional<String> type =
        container.attribute("contenttype").or(() -> container.attribute("type"));
    boolean html = type.filter(t -> t.contains("html")).isPresent();
    return html ? html(container.text()) : text(container.text());
  }

  /** Of characters that may be HTML or not. */
  List<String> text(String text) {
    return looksLikeHtml(text) ? html(text) : XmlBody.plain(text);
  }

  List<String> html(String html) {
    return HtmlReader.fragment(html);
  }

  private static boolean looksLikeHtml(String text) {
    for (int i = text.indexOf('<'); i >= 0; i = text.indexOf('<', i + 1)) {
      int next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
      if ((next == '/' || next >= 'a' && next <= 'z' || next >= 'A' && next <= 'Z')
          && text.indexOf('>', i) > 0) {
        return true;
      }
    }
    int amp = text.indexOf('&');
    return amp >= 0 && text.indexOf(';', amp) - amp > 2 && text.indexOf(';', amp) - amp < 9;
  }
}
