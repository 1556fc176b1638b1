package org.copytaster.source.fetch;

import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.copytaster.value.Failure;

/** Opens XML that a stranger wrote: no document type, no entity, nothing from outside. */
final class Prolog {

  /** No list nests deeper; a file made to exhaust the stack does. */
  static final int MOST_DEPTH = 100;

  private Prolog() {}

  static XMLStreamReader reader(byte[] xml) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing outside is read");
        });
    try {
      // characters, not bytes: of a wrong byte the parser would tell the standard error
      return factory.createXMLStreamReader(new XmlReader(new ByteArrayInputStream(xml), true));
    } catch (IOException e) {
      throw new XMLStreamException(e.getMessage(), e);
    }
  }

  /**
   * The name of the root element; absent if what stands before it is no XML.
   *
   * @throws FetchException if there is a document type before it
   */
  static Optional<String> root(byte[] xml, Target target) throws FetchException {
    try {
      XMLStreamReader reader = reader(xml);
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.DTD) {
          throw doctype(target);
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
          return Optional.of(reader.getLocalName());
        }
      }
      return Optional.empty();
    } catch (XMLStreamException e) {
      return Optional.empty();
    }
  }

  static FetchException doctype(Target target) {
    return FetchException.lasting(
        Failure.Code.XML_DTD_FORBIDDEN,
        target + " declares a document type, which could read files or grow without end");
  }

  static FetchException unreadable(Target target, String what, String why) {
    return FetchException.lasting(
        Failure.Code.BAD_LIST, target + " is no " + what + " that can be read: " + why);
  }
}
