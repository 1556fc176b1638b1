package org.copytaster.source.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copytaster.source.Payloads;
import org.copytaster.xml.BadXmlException;
import org.copytaster.xml.XmlCursor;
import org.copytaster.xml.XmlNode;
import org.copytaster.xml.XmlWriter;

/**
 * Finds the stories in a feed or a message of XML. Each is written as a document of the same format
 * that holds what the whole says of all of them, and this one.
 */
final class XmlSplitter {

  /** Takes the story's name, its id and its document. */
  @FunctionalInterface
  interface Taker {
    void take(Optional<String> name, String id, String document);
  }

  /** Elements of a feed that say something of each entry. */
  private static final Set<String> SHARED =
      Set.of("title", "language", "publisher", "author", "creator", "link", "NewsEnvelope");

  private static final int MOST_SHARED = 20;

  private static final Set<String> OTHER_CLASSES =
      Set.of("picture", "video", "audio", "graphic", "animation", "icon");

  private final NewsFormat format;
  private final String item;

  XmlSplitter(NewsFormat format) {
    this.format = format;
    this.item =
        switch (format) {
          case RSS -> "item";
          case ATOM -> "entry";
          case NEWSML_G2 -> "newsItem";
          default -> "NewsItem";
        };
  }

  /** Whether the file is one story as it is: a message, not a feed, of one item or none. */
  boolean isOne(String text) throws BadXmlException {
    if (format == NewsFormat.RSS || format == NewsFormat.ATOM) {
      XmlCursor cursor = new XmlCursor(text);
      Optional<XmlNode.Element> next = cursor.next();
      while (next.isPresent() && !isItem(next.get())) {
        next = cursor.next();
      }
      return next.isEmpty();
    }
    int[] count = {0};
    forEach(text, (name, id, document) -> count[0]++);
    return count[0] < 2;
  }

  void forEach(String text, Taker taker) throws BadXmlException {
    XmlCursor cursor = new XmlCursor(text);
    XmlNode.Element root = cursor.next().orElseThrow();
    if (isItem(root)) {
      return;
    }
    List<XmlNode.Element> shared = new ArrayList<>();
    for (Optional<XmlNode.Element> next = cursor.next(); next.isPresent(); next = cursor.next()) {
      XmlNode.Element element = next.get();
      if (isItem(element)) {
        XmlNode.Element whole = cursor.take(element);
        if (isStory(whole)) {
          take(root, shared, whole, taker);
        }
      } else if (SHARED.contains(element.local()) && shared.size() < MOST_SHARED) {
        shared.add(cursor.take(element));
      } else if (!leadsToItems(element)) {
        cursor.take(element);
      }
    }
  }

  private static boolean leadsToItems(XmlNode.Element element) {
    return element.local().equals("channel") || element.local().equals("itemSet");
  }

  private boolean isItem(XmlNode.Element element) {
    return element.local().equals(item);
  }

  /** Pictures and films in a message belong to the story beside them. */
  private static boolean isStory(XmlNode.Element item) {
    Optional<String> sort =
        item.first("itemMeta", "itemClass")
            .flatMap(e -> e.attribute("qcode").or(() -> e.attribute("uri")));
    return sort.filter(s -> OTHER_CLASSES.contains(s.substring(s.lastIndexOf(':') + 1))).isEmpty();
  }

  private void take(
      XmlNode.Element root, List<XmlNode.Element> shared, XmlNode.Element whole, Taker taker) {
    XmlWriter writer = new XmlWriter().open(root);
    shared.forEach(writer::element);
    String document = writer.element(whole).close(root).toString();
    taker.take(name(whole), Payloads.sha256(XmlWriter.write(whole)), document);
  }

  private static Optional<String> name(XmlNode.Element item) {
    return item.attribute("guid")
        .or(() -> text(item, "guid"))
        .or(() -> text(item, "id"))
        .or(() -> text(item, "Identification", "NewsIdentifier", "PublicIdentifier"))
        .or(() -> text(item, "link"))
        .or(() -> item.first("link").flatMap(link -> link.attribute("href")))
        .or(() -> item.attribute("rdf:about"));
  }

  private static Optional<String> text(XmlNode.Element item, String... path) {
    return item.first(path).map(e -> e.text().strip()).filter(text -> !text.isEmpty());
  }
}
