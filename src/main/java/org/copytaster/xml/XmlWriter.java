package org.copytaster.xml;

import java.util.Map;

/** Writes elements as text: attributes in their order, empty elements with an end tag. */
public final class XmlWriter {

  private final StringBuilder out = new StringBuilder();

  public static String write(XmlNode.Element element) {
    return new XmlWriter().element(element).toString();
  }

  /** Opens {@code element} without its children. */
  public XmlWriter open(XmlNode.Element element) {
    out.append('<').append(element.name());
    for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
      out.append(' ').append(attribute.getKey()).append("=\"");
      escape(attribute.getValue(), true);
      out.append('"');
    }
    out.append('>');
    return this;
  }

  public XmlWriter close(XmlNode.Element element) {
    out.append("</").append(element.name()).append('>');
    return this;
  }

  /** Writes all of {@code element}. */
  public XmlWriter element(XmlNode.Element element) {
    open(element);
    for (XmlNode child : element.children()) {
      if (child instanceof XmlNode.Element inner) {
        element(inner);
      } else {
        escape(child.text(), false);
      }
    }
    return close(element);
  }

  private void escape(String text, boolean attribute) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '\r' -> out.append("&#13;");
        case '"' -> out.append(attribute ? "&quot;" : "\"");
        default -> out.append(c);
      }
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
