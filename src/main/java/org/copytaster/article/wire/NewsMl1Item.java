package org.copytaster.article.wire;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.copytaster.article.UnreadableException;
import org.copytaster.article.draft.Blanks;
import org.copytaster.article.draft.StatedFacts;
import org.copytaster.value.Failure;
import org.copytaster.xml.XmlNode;

/** A news item of NewsML 1: its lines, and the longest text among its contents. */
final class NewsMl1Item {

  private final XmlNode.Element item;
  private final Body body;

  private NewsMl1Item(XmlNode.Element item, Body body) {
    this.item = item;
    this.body = body;
  }

  static WireStory read(String name, XmlNode.Element root, Body body, Bylines bylines)
      throws UnreadableException {
    List<XmlNode.Element> items = root.elements("NewsItem");
    if (items.isEmpty()) {
      throw UnreadableException.reading(
          Failure.Code.UNSUPPORTED, name + " is NewsML and holds no news item");
    }
    return new NewsMl1Item(items.get(0), body).read(bylines);
  }

  private WireStory read(Bylines bylines) {
    Optional<NitfStory> nitf = item.below("nitf").stream().findFirst().map(NitfStory::new);
    Optional<String> publisher =
        named("Provider")
            .or(() -> named("Source"))
            .or(() -> text("CreditLine"))
            .or(() -> text("ProviderId"));
    Optional<String> created = text("FirstCreated");
    StatedFacts facts =
        new StatedFacts(
            WireDates.meta(created.or(() -> text("ThisRevisionCreated"))),
            text("ThisRevisionCreated")
                .filter(revised -> created.filter(c -> !c.equals(revised)).isPresent())
                .map(WireDates::spelled),
            bylines.names(text("ByLine").or(() -> nitf.flatMap(NitfStory::byline)), publisher),
            publisher,
            Optional.empty(),
            Optional.empty(),
            item.below("Language").stream()
                .flatMap(l -> l.attribute("FormalName").stream())
                .findFirst()
                .or(() -> item.attribute("xml:lang")));
    return new WireStory(
        text("HeadLine").or(() -> nitf.flatMap(NitfStory::title)),
        text("DateLine").or(() -> nitf.flatMap(NitfStory::dateline)),
        facts,
        paragraphs());
  }

  private List<String> paragraphs() {
    return item.below("ContentItem").stream()
        .filter(content -> !isOther(content))
        .flatMap(content -> content.elements("DataContent").stream())
        .map(body::paragraphs)
        .max(Comparator.comparingInt(NewsMl1Item::length))
        .orElse(List.of());
  }

  private static int length(List<String> paragraphs) {
    return paragraphs.stream().mapToInt(String::length).sum();
  }

  /** A style sheet or the like. */
  private static boolean isOther(XmlNode.Element content) {
    return content.elements("MimeType").stream()
        .flatMap(type -> type.attribute("FormalName").stream())
        .map(type -> type.toLowerCase(Locale.ROOT))
        .anyMatch(type -> type.contains("css") || type.startsWith("image"));
  }

  private Optional<String> named(String element) {
    return item.below(element).stream()
        .flatMap(e -> e.elements("Party").stream())
        .flatMap(party -> party.attribute("FormalName").stream())
        .findFirst();
  }

  private Optional<String> text(String element) {
    return item.below(element).stream()
        .map(e -> Blanks.collapse(e.text()))
        .filter(text -> !text.isEmpty())
        .findFirst();
  }
}
