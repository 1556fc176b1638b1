package org.copytaster.source.fetch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.copytaster.source.Payload;

/** Reads a sitemap, a news sitemap, or an index of them, element by element. */
final class SitemapReader {

  private static final String WHAT = "sitemap";

  private static final Set<String> FIELDS =
      Set.of("loc", "publication_date", "title", "language", "name");

  /** Pages, and further sitemaps if it is an index; {@code cut} if there were more than asked. */
  record Sitemap(List<Listed> pages, List<String> maps, boolean cut) {}

  private final int most;
  private final List<Listed> pages = new ArrayList<>();
  private final List<String> maps = new ArrayList<>();

  private SitemapReader(int most) {
    this.most = most;
  }

  /**
   * The first {@code most} pages or maps of a sitemap.
   *
   * @throws FetchException if it is none
   */
  static Sitemap read(byte[] xml, Target target, int most) throws FetchException {
    String root = Prolog.root(strip(xml), target).orElse("");
    if (!root.equals("urlset") && !root.equals("sitemapindex")) {
      throw Prolog.unreadable(
          target,
          WHAT,
          Set.of("rss", "feed", "RDF").contains(root)
              ? "it is a feed (--feed)"
              : "it has no element urlset or sitemapindex");
    }
    SitemapReader reader = new SitemapReader(most);
    try {
      boolean cut = reader.walk(Prolog.reader(strip(xml)));
      return new Sitemap(reader.pages, reader.maps, cut);
    } catch (XMLStreamException e) {
      throw Prolog.unreadable(target, WHAT, String.valueOf(e.getMessage()).replace('\n', ' '));
    }
  }

  /** White space before the declaration is a fault that many sites make. */
  private static byte[] strip(byte[] xml) {
    int from = 0;
    while (from < xml.length && (xml[from] == ' ' || xml[from] == '\n' || xml[from] == '\r')) {
      from++;
    }
    return from == 0 ? xml : Arrays.copyOfRange(xml, from, xml.length);
  }

  /** Whether the list went on past the limit. */
  private boolean walk(XMLStreamReader reader) throws XMLStreamException {
    Map<String, String> fields = new HashMap<>();
    StringBuilder text = new StringBuilder();
    int depth = 0;
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT:
          if (++depth > Prolog.MOST_DEPTH) {
            throw new XMLStreamException("it nests more than " + Prolog.MOST_DEPTH + " deep");
          }
          if (pages.size() + maps.size() >= most) {
            return true;
          }
          text.setLength(0);
          break;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA:
          text.append(reader.getText());
          break;
        case XMLStreamConstants.END_ELEMENT:
          depth--;
          end(element(reader), text.toString().strip(), fields);
          text.setLength(0);
          break;
        default:
      }
    }
    return false;
  }

  /** The name, unless it is that of an image's or a video's own field. */
  private static String element(XMLStreamReader reader) {
    String space = String.valueOf(reader.getNamespaceURI());
    return space.contains("sitemap-image") || space.contains("sitemap-video")
        ? ""
        : reader.getLocalName();
  }

  private void end(String name, String text, Map<String, String> fields) {
    if (name.equals("url")) {
      pages.add(page(fields));
      fields.clear();
    } else if (name.equals("sitemap")) {
      Optional.ofNullable(fields.get("loc")).ifPresent(maps::add);
      fields.clear();
    } else if (FIELDS.contains(name) && !text.isEmpty()) {
      fields.putIfAbsent(name, text);
    }
  }

  private static Listed page(Map<String, String> fields) {
    return new Listed(
        Optional.ofNullable(fields.get("loc")),
        Optional.empty(),
        new Payload.Declared(
            Optional.ofNullable(fields.get("publication_date")),
            Optional.ofNullable(fields.get("title")),
            Optional.empty(),
            Optional.ofNullable(fields.get("name")),
            Optional.ofNullable(fields.get("language"))));
  }
}
