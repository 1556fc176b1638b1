package org.copytaster.article.wire;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.copytaster.article.UnreadableException;
import org.copytaster.article.draft.StatedFacts;
import org.copytaster.value.Failure;
import org.copytaster.xml.XmlNode;

/** An entry of a feed: RSS of every version, Atom, and what WordPress exports. */
final class FeedEntry {

  private static final String MEDIA = "http://search.yahoo.com/mrss";

  private final XmlNode.Element root;
  private final XmlNode.Element entry;
  private final Body body;

  private FeedEntry(XmlNode.Element root, XmlNode.Element entry, Body body) {
    this.root = root;
    this.entry = entry;
    this.body = body;
  }

  static WireStory read(String name, XmlNode.Element root, Body body, Bylines bylines)
      throws UnreadableException {
    Optional<XmlNode.Element> entry =
        Stream.of("item", "entry").flatMap(e -> root.below(e).stream()).findFirst();
    if (entry.isEmpty()) {
      throw UnreadableException.reading(
          Failure.Code.EMPTY, name + " is a feed without an entry: there is no story in it");
    }
    return new FeedEntry(root, entry.get(), body).read(bylines);
  }

  private WireStory read(Bylines bylines) {
    Optional<String> publisher =
        entry.first("source", "title").map(this::line).or(() -> shared("title"));
    Optional<String> published =
        text("pubDate", "published", "issued", "created", "date", "post_date");
    Optional<String> updated = text("updated", "modified");
    Optional<String> byline = author(entry).or(() -> author(root));
    StatedFacts facts =
        new StatedFacts(
            WireDates.feed(published.or(() -> updated)),
            updated.filter(u -> published.filter(p -> !p.equals(u)).isPresent()),
            bylines.names(byline, publisher),
            publisher,
            url(),
            section(),
            entry
                .attribute("xml:lang")
                .or(() -> text("language"))
                .or(() -> shared("language"))
                .or(() -> root.attribute("xml:lang")));
    return new WireStory(text("title"), Optional.empty(), facts, paragraphs());
  }

  private List<String> paragraphs() {
    for (String name :
        List.of("encoded", "content", "body", "div", "description", "summary", "excerpt")) {
      for (XmlNode.Element element : entry.elements(name)) {
        List<String> paragraphs = paragraphs(element);
        if (!paragraphs.isEmpty()) {
          return paragraphs;
        }
      }
    }
    return List.of();
  }

  private List<String> paragraphs(XmlNode.Element element) {
    if (element.namespace().startsWith(MEDIA)) {
      return List.of();
    }
    Optional<String> type = element.attribute("type");
    boolean base64 = element.attribute("mode").filter("base64"::equals).isPresent();
    if (base64) {
      return decoded(element.text()).map(body::text).orElse(List.of());
    }
    if (element.elements().isEmpty()
        && type.filter(t -> t.equals("text") || t.equals("text/plain")).isPresent()) {
      return XmlBody.plain(element.text());
    }
    if (element.elements().isEmpty() && element.local().equals("encoded")) {
      return body.html(element.text().replaceAll("\\[/?[a-z_]+( [^\\]]*)?\\]", ""));
    }
    return body.paragraphs(element);
  }

  private static Optional<String> decoded(String text) {
    try {
      byte[] bytes = Base64.getMimeDecoder().decode(text);
      return Optional.of(new String(bytes, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Optional<String> author(XmlNode.Element from) {
    return Stream.concat(from.elements("creator").stream(), from.elements("author").stream())
        .map(e -> e.first("name").orElse(e))
        .map(this::line)
        .filter(name -> !name.isEmpty())
        .findFirst();
  }

  private Optional<String> url() {
    return entry.elements("link").stream()
        .filter(link -> link.attribute("rel").orElse("alternate").equals("alternate"))
        .map(link -> link.attribute("href").orElseGet(() -> link.text().strip()))
        .filter(link -> link.startsWith("http"))
        .findFirst()
        .or(() -> text("origLink", "guid").filter(link -> link.startsWith("http")));
  }

  private Optional<String> section() {
    return entry.elements("category").stream()
        .map(c -> c.attribute("label").or(() -> c.attribute("term")).orElseGet(() -> line(c)))
        .filter(category -> !category.isEmpty())
        .findFirst();
  }

  private Optional<String> shared(String name) {
    return root.elements(name).stream().map(this::line).filter(t -> !t.isEmpty()).findFirst();
  }

  private Optional<String> text(String... names) {
    return Stream.of(names)
        .flatMap(name -> entry.elements(name).stream())
        .filter(e -> !e.namespace().startsWith(MEDIA))
        .map(this::line)
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  private String line(XmlNode.Element element) {
    if (element.attribute("mode").filter("base64"::equals).isPresent()) {
      return decoded(element.text()).map(text -> String.join(" ", body.text(text))).orElse("");
    }
    return String.join(" ", body.paragraphs(element));
  }
}
