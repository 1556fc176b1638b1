package org.copytaster.article.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.copytaster.article.draft.Blanks;
import org.copytaster.article.draft.StatedFacts;
import org.copytaster.xml.XmlNode;

/** A story in NITF, by itself or inside another format. */
final class NitfStory {

  private final XmlNode.Element nitf;

  NitfStory(XmlNode.Element nitf) {
    this.nitf = nitf;
  }

  WireStory read(Bylines bylines) {
    Optional<String> publisher = publisher();
    StatedFacts facts =
        new StatedFacts(
            WireDates.meta(date("date.issue").or(() -> date("date.release")).or(this::publication)),
            Optional.empty(),
            bylines.names(byline(), publisher),
            publisher,
            nitf.below("pubdata").stream().flatMap(p -> p.attribute("ex-ref").stream()).findFirst(),
            section(),
            nitf.attribute("baselang").or(() -> nitf.attribute("xml:lang")));
    return new WireStory(title(), dateline(), facts, paragraphs());
  }

  Optional<String> title() {
    return text("hl1").or(() -> text("hedline")).or(() -> text("title"));
  }

  /** The names in it, what they are left out. */
  Optional<String> byline() {
    return nitf.below("byline").stream()
        .findFirst()
        .map(
            line ->
                line.children().stream()
                    .filter(c -> !(c instanceof XmlNode.Element e && e.local().equals("byttl")))
                    .map(XmlNode::text)
                    .collect(Collectors.joining(" ")))
        .map(Blanks::collapse)
        .filter(line -> !line.isEmpty());
  }

  Optional<String> dateline() {
    return nitf.below("dateline").stream()
        .map(line -> line.first("location").filter(l -> !l.text().isBlank()).orElse(line))
        .map(line -> Blanks.collapse(line.text()))
        .filter(line -> !line.isEmpty())
        .findFirst();
  }

  List<String> paragraphs() {
    List<String> paragraphs = new ArrayList<>();
    nitf.below("body.content").forEach(part -> paragraphs.addAll(XmlBody.paragraphs(part)));
    if (paragraphs.isEmpty()) {
      nitf.first("body").ifPresent(body -> paragraphs.addAll(XmlBody.paragraphs(body)));
    }
    if (paragraphs.isEmpty()) {
      nitf.below("abstract").forEach(part -> paragraphs.addAll(XmlBody.paragraphs(part)));
    }
    return paragraphs;
  }

  private Optional<String> publisher() {
    return text("distributor")
        .or(
            () ->
                nitf.below("doc.copyright").stream()
                    .flatMap(c -> c.attribute("holder").stream())
                    .findFirst())
        .or(() -> text("rights.owner"));
  }

  private Optional<String> section() {
    return nitf.below("pubdata").stream()
        .flatMap(p -> p.attribute("position.section").stream())
        .findFirst()
        .or(
            () ->
                nitf.below("tobject.subject").stream()
                    .flatMap(s -> s.attribute("tobject.subject.type").stream())
                    .findFirst());
  }

  private Optional<String> date(String element) {
    return nitf.below(element).stream().flatMap(d -> d.attribute("norm").stream()).findFirst();
  }

  private Optional<String> publication() {
    return nitf.below("pubdata").stream()
        .flatMap(p -> p.attribute("date.publication").stream())
        .findFirst();
  }

  private Optional<String> text(String element) {
    return nitf.below(element).stream()
        .map(e -> Blanks.collapse(e.text()))
        .filter(text -> !text.isEmpty())
        .findFirst();
  }
}
