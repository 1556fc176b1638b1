package org.copytaster.xml;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Goes through a document element by element and takes whole elements out, so that a feed of many
 * stories is never held as a tree. Nothing outside the text is ever opened: no document type is
 * read, no entity but the five of XML is known.
 */
public final class XmlCursor {

  /** No format of news nests deeper; a file made to exhaust the stack does. */
  private static final int MOST_DEPTH = 100;

  private static final String DECLARES = "xmlns";

  private final XMLStreamReader reader;

  /** For each open element the namespaces that it declares. */
  private final Deque<Map<String, String>> scopes = new ArrayDeque<>();

  /**
   * A cursor before the document's first element.
   *
   * @throws BadXmlException if the text is no XML, or declares a document type of its own
   */
  public XmlCursor(String text) throws BadXmlException {
    XmlProlog prolog =
        XmlProlog.of(text)
            .orElseThrow(
                () -> new BadXmlException(BadXmlException.Fault.MALFORMED, "it is no XML"));
    if (prolog.declares()) {
      throw new BadXmlException(
          BadXmlException.Fault.DECLARES, "it has a document type with declarations");
    }
    try {
      reader = factory().createXMLStreamReader(new StringReader(text.substring(prolog.start())));
    } catch (XMLStreamException e) {
      throw malformed(e);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    // prefixes that nobody declared occur in feeds, and harm nothing
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing outside the text is read");
        });
    return factory;
  }

  /** The document as one tree. */
  public static XmlNode.Element tree(String text) throws BadXmlException {
    XmlCursor cursor = new XmlCursor(text);
    XmlNode.Element head = cursor.next().orElseThrow();
    return cursor.take(head);
  }

  /** How many elements are open, the last one given out included. */
  public int depth() {
    return scopes.size();
  }

  /** The next element, with attributes and without children; absent at the document's end. */
  public Optional<XmlNode.Element> next() throws BadXmlException {
    try {
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          return Optional.of(open());
        }
        if (event == XMLStreamConstants.END_ELEMENT) {
          scopes.pop();
        }
      }
      return Optional.empty();
    } catch (XMLStreamException e) {
      throw malformed(e);
    }
  }

  /** The element that was given out last, with all below it; the cursor stands behind it then. */
  public XmlNode.Element take(XmlNode.Element head) throws BadXmlException {
    List<XmlNode> children = new ArrayList<>();
    try {
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> children.add(take(open()));
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
              children.add(new XmlNode.Characters(reader.getText()));
          case XMLStreamConstants.END_ELEMENT -> {
            scopes.pop();
            return new XmlNode.Element(
                head.name(), head.namespace(), head.attributes(), List.copyOf(children));
          }
          default -> {
            // comments and processing instructions say nothing
          }
        }
      }
    } catch (XMLStreamException e) {
      throw malformed(e);
    }
    throw new BadXmlException(BadXmlException.Fault.MALFORMED, "it ends inside an element");
  }

  private XmlNode.Element open() throws BadXmlException {
    if (scopes.size() >= MOST_DEPTH) {
      throw new BadXmlException(
          BadXmlException.Fault.TOO_DEEP, "its elements nest deeper than " + MOST_DEPTH);
    }
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.put(
          name(reader.getAttributePrefix(i), reader.getAttributeLocalName(i)),
          reader.getAttributeValue(i));
    }
    Map<String, String> declared = new LinkedHashMap<>();
    attributes.forEach(
        (attribute, value) -> {
          if (attribute.equals(DECLARES)) {
            declared.put("", value);
          } else if (attribute.startsWith(DECLARES + ":")) {
            declared.put(attribute.substring(DECLARES.length() + 1), value);
          }
        });
    scopes.push(declared);
    String name = name(reader.getPrefix(), reader.getLocalName());
    return new XmlNode.Element(name, namespace(name), attributes, List.of());
  }

  private String namespace(String name) {
    int colon = name.indexOf(':');
    String prefix = colon < 0 ? "" : name.substring(0, colon);
    for (Map<String, String> scope : scopes) {
      if (scope.containsKey(prefix)) {
        return scope.get(prefix);
      }
    }
    return "";
  }

  private static String name(String prefix, String local) {
    return prefix == null || prefix.isEmpty() ? local : prefix + ":" + local;
  }

  private static BadXmlException malformed(XMLStreamException e) {
    String place = e.getLocation() == null ? "" : " (line " + e.getLocation().getLineNumber() + ")";
    String message =
        String.valueOf(e.getMessage()).replaceFirst("(?s)^ParseError at .*?Message: ", "");
    return new BadXmlException(BadXmlException.Fault.MALFORMED, message.strip() + place);
  }
}
