package org.copytaster.source.fetch;

import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import com.rometools.rome.io.XmlReader;
import com.rometools.rome.io.impl.XmlFixerReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.copytaster.source.Payload;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.filter.Filters;
import org.jdom2.input.SAXBuilder;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/** Reads the entries of an RSS or Atom feed. */
final class FeedReader {

  /** Words for the moment an entry came out, the best first; in every dialect. */
  private static final List<String> DATES =
      List.of("pubDate", "published", "issued", "date", "created", "updated", "modified");

  private static final String WHAT = "feed";

  private FeedReader() {}

  static List<Listed> read(byte[] xml, Optional<String> contentType, Target target)
      throws FetchException {
    Optional<String> root = Prolog.root(xml, target);
    if (root.isPresent() && List.of("urlset", "sitemapindex").contains(root.get())) {
      throw Prolog.unreadable(target, WHAT, "it is a sitemap (--sitemap)");
    }
    try (Reader reader =
        new XmlReader(new ByteArrayInputStream(xml), contentType.orElse("text/xml"), true)) {
      Document document = new Builder().document(reader);
      WireFeed feed = new WireFeedInput(false, Locale.ROOT).build(document);
      return listed(new SyndFeedImpl(feed).getEntries(), dates(document));
    } catch (JDOMException e) {
      if (String.valueOf(e.getMessage()).contains("DOCTYPE")) {
        throw Prolog.doctype(target);
      }
      throw Prolog.unreadable(target, WHAT, String.valueOf(e.getMessage()));
    } catch (IOException | FeedException | RuntimeException e) {
      // the library's readers of single dialects trust what they read
      throw Prolog.unreadable(target, WHAT, String.valueOf(e.getMessage()));
    }
  }

  private static List<Listed> listed(List<SyndEntry> entries, List<Optional<String>> dates) {
    List<Listed> listed = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      SyndEntry entry = entries.get(i);
      Optional<String> date = dates.size() == entries.size() ? dates.get(i) : Optional.empty();
      Optional<String> guid = text(entry.getUri());
      listed.add(
          new Listed(
              text(entry.getLink()).or(() -> guid.filter(g -> g.matches("https?://.*"))),
              guid,
              new Payload.Declared(
                  date,
                  text(entry.getTitle()),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty())));
    }
    return listed;
  }

  private static Optional<String> text(String value) {
    return Optional.ofNullable(value).map(String::strip).filter(v -> !v.isEmpty());
  }

  /** The dates as they are written: the library's own lose their time zone, and with it the day. */
  private static List<Optional<String>> dates(Document document) {
    List<Optional<String>> dates = new ArrayList<>();
    for (Element element : document.getRootElement().getDescendants(Filters.element())) {
      if (element.getName().equals("item") || element.getName().equals("entry")) {
        dates.add(date(element));
      }
    }
    return dates;
  }

  private static Optional<String> date(Element entry) {
    for (String name : DATES) {
      for (Element child : entry.getChildren()) {
        if (child.getName().equals(name) && text(child.getText()).isPresent()) {
          return text(child.getText());
        }
      }
    }
    return Optional.empty();
  }

  /** Builds the tree as the library would, but not deeper than any feed is. */
  private static final class Builder extends WireFeedInput {

    Document document(Reader reader) throws JDOMException, IOException {
      SAXBuilder builder = createSAXBuilder();
      builder.setXMLFilter(new Shallow());
      return builder.build(new XmlFixerReader(reader));
    }
  }

  private static final class Shallow extends XMLFilterImpl {

    private int depth;

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes)
        throws SAXException {
      if (++depth > Prolog.MOST_DEPTH) {
        throw new SAXException("it nests more than " + Prolog.MOST_DEPTH + " deep");
      }
      super.startElement(uri, name, qualified, attributes);
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
      depth--;
      super.endElement(uri, name, qualified);
    }
  }
}
