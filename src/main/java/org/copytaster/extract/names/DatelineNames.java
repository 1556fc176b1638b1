package org.copytaster.extract.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copytaster.document.Document;
import org.copytaster.document.Mention;
import org.copytaster.lexicon.Gazetteer;
import org.copytaster.value.EntityType;
import org.copytaster.value.Span;

/** The names in a dateline: a place is one, even named like an organization; agencies are media. */
final class DatelineNames {

  private final NameWords names;

  DatelineNames(NameWords names) {
    this.names = names;
  }

  List<Mention> find(Document document) {
    List<Mention> found = new ArrayList<>();
    document
        .article()
        .dateline()
        .ifPresent(
            line -> {
              line.place().ifPresent(span -> places(document, span, found));
              line.agencies().forEach(span -> agency(document, span, found));
            });
    return found;
  }

  /** {@code NAPLES, Italy} is two, if no list has it whole. */
  private void places(Document document, Span span, List<Mention> found) {
    String text = span.in(document.text());
    int comma = text.indexOf(',');
    if (comma > 0 && names.gazetteer().names().get(text).isEmpty()) {
      place(document, new Span(span.start(), span.start() + comma), found);
      places(
          document,
          new Span(span.start() + comma + 1, span.end()).stripped(document.text()),
          found);
    } else if (!text.isBlank()) {
      place(document, span, found);
    }
  }

  private void place(Document document, Span span, List<Mention> found) {
    Optional<Gazetteer.Entry> entry = entry(document, span, EntityType.PLACE);
    found.add(new Mention.Name(span, EntityType.PLACE, "dateline"));
    found.add(
        new Mention.Known(
            span,
            Optional.of(entry.flatMap(Gazetteer.Entry::kind).orElse("other")),
            entry.flatMap(Gazetteer.Entry::country),
            entry.map(Gazetteer.Entry::identity),
            "dateline"));
  }

  private void agency(Document document, Span span, List<Mention> found) {
    found.add(new Mention.Name(span, EntityType.ORGANIZATION, "dateline"));
    found.add(
        new Mention.Known(
            span,
            Optional.of("media"),
            Optional.empty(),
            entry(document, span, EntityType.ORGANIZATION).map(Gazetteer.Entry::identity),
            "dateline"));
  }

  private Optional<Gazetteer.Entry> entry(Document document, Span span, EntityType type) {
    return names.gazetteer().names().get(span.in(document.text())).stream()
        .filter(e -> e.type() == type)
        .findFirst();
  }
}
