package org.copytaster.article.wire;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copytaster.article.UnreadableException;
import org.copytaster.article.draft.Blanks;
import org.copytaster.article.draft.StatedFacts;
import org.copytaster.value.Failure;
import org.copytaster.xml.XmlNode;

/** A news item of NewsML-G2: what is said of it, and the text that lies in it. */
final class G2Item {

  private static final Set<String> NO_STORIES =
      Set.of("picture", "video", "audio", "graphic", "animation", "icon");

  private final XmlNode.Element item;
  private final Body body;

  private G2Item(XmlNode.Element item, Body body) {
    this.item = item;
    this.body = body;
  }

  static WireStory read(String name, XmlNode.Element root, Body body, Bylines bylines)
      throws UnreadableException {
    List<XmlNode.Element> items =
        root.local().equals("newsItem") ? List.of(root) : root.below("newsItem");
    Optional<XmlNode.Element> story = items.stream().filter(i -> sort(i).isEmpty()).findFirst();
    if (story.isEmpty()) {
      String what =
          items.isEmpty() ? "holds no news item" : "is a " + sort(items.get(0)).get() + " item";
      throw UnreadableException.reading(
          Failure.Code.UNSUPPORTED,
          name + " is NewsML-G2 and " + what + ": there is no story in it");
    }
    return new G2Item(story.get(), body).read(bylines);
  }

  /** Picture, video and so on; empty for texts. */
  private static Optional<String> sort(XmlNode.Element item) {
    return item.first("itemMeta", "itemClass")
        .flatMap(e -> e.attribute("qcode").or(() -> e.attribute("uri")))
        .map(code -> code.substring(Math.max(code.lastIndexOf(':'), code.lastIndexOf('/')) + 1))
        .filter(NO_STORIES::contains);
  }

  private WireStory read(Bylines bylines) {
    Optional<NitfStory> nitf = item.below("nitf").stream().findFirst().map(NitfStory::new);
    Optional<String> publisher =
        party("itemMeta", "provider").or(() -> party("contentMeta", "infoSource"));
    Optional<String> created =
        text("contentMeta", "contentCreated").or(() -> text("itemMeta", "firstCreated"));
    Optional<String> version = text("itemMeta", "versionCreated");
    Optional<String> byline =
        text("contentMeta", "by").or(() -> nitf.flatMap(NitfStory::byline)).or(this::creator);
    StatedFacts facts =
        new StatedFacts(
            WireDates.meta(created.or(() -> version)),
            text("contentMeta", "contentModified")
                .or(() -> version.filter(v -> created.filter(c -> !c.equals(v)).isPresent())),
            bylines.names(byline, publisher),
            publisher,
            Optional.empty(),
            Optional.empty(),
            item.first("contentMeta", "language")
                .flatMap(language -> language.attribute("tag"))
                .or(() -> item.attribute("xml:lang")));
    return new WireStory(
        text("contentMeta", "headline").or(() -> nitf.flatMap(NitfStory::title)),
        text("contentMeta", "dateline").or(() -> nitf.flatMap(NitfStory::dateline)),
        facts,
        nitf.map(NitfStory::paragraphs).filter(p -> !p.isEmpty()).orElseGet(this::paragraphs));
  }

  private List<String> paragraphs() {
    for (XmlNode.Element set : item.elements("contentSet")) {
      for (XmlNode.Element content : set.elements()) {
        if (content.local().startsWith("inline")) {
          List<String> paragraphs = body.paragraphs(content);
          if (!paragraphs.isEmpty()) {
            return paragraphs;
          }
        }
      }
    }
    return item.first("contentMeta").stream()
        .flatMap(meta -> meta.elements("description").stream())
        .flatMap(description -> body.paragraphs(description).stream())
        .toList();
  }

  private Optional<String> creator() {
    return item.first("contentMeta").stream()
        .flatMap(meta -> meta.elements("creator").stream())
        .filter(creator -> creator.attribute("type").filter(t -> t.endsWith("person")).isPresent())
        .flatMap(creator -> party(creator).stream())
        .findFirst();
  }

  private Optional<String> party(String... path) {
    return item.first(path).flatMap(G2Item::party);
  }

  private static Optional<String> party(XmlNode.Element element) {
    return element
        .first("name")
        .map(name -> Blanks.collapse(name.text()))
        .filter(name -> !name.isEmpty())
        .or(() -> element.attribute("literal"))
        .or(() -> element.attribute("qcode").map(code -> code.substring(code.indexOf(':') + 1)))
        .or(() -> element.attribute("uri").flatMap(G2Item::host));
  }

  private static Optional<String> host(String uri) {
    String[] parts = uri.split("/");
    return parts.length > 2 && parts[1].isEmpty() ? Optional.of(parts[2]) : Optional.empty();
  }

  private Optional<String> text(String parent, String element) {
    return item.first(parent).stream()
        .flatMap(e -> e.elements(element).stream())
        .map(e -> Blanks.collapse(e.text()))
        .filter(text -> !text.isEmpty())
        .findFirst();
  }
}
