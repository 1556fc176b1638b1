package org.copytaster.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copytaster.article.Article;
import org.copytaster.article.Dateline;
import org.copytaster.document.Document;
import org.copytaster.document.Mention;
import org.copytaster.record.ArticleFact;
import org.copytaster.record.DateFact;
import org.copytaster.record.Evidence;
import org.copytaster.record.Figure;
import org.copytaster.record.Quote;
import org.copytaster.record.Ref;
import org.copytaster.record.Rejected;
import org.copytaster.record.SourceFact;
import org.copytaster.record.StoryRecord;
import org.copytaster.value.Quantity;
import org.copytaster.value.Span;

/** Makes the record of a document: entities grouped, references resolved, positions converted. */
public final class Assembler {

  private final StoryRecord.Producer producer;
  private final boolean explains;
  private final EntityGrouper grouper = new EntityGrouper();

  /**
   * Makes records by {@code producer}.
   *
   * @param explains whether they list the numbers that are no figures
   */
  public Assembler(StoryRecord.Producer producer, boolean explains) {
    this.producer = producer;
    this.explains = explains;
  }

  public StoryRecord assemble(Document document) {
    Article article = document.article();
    Positions positions = new Positions(article.text());
    EntityTable entities = grouper.group(document, positions);
    DateIds dateIds = new DateIds(document);
    return new StoryRecord(
        explains ? StoryRecord.EXPLAINED_SCHEMA_VERSION : StoryRecord.SCHEMA_VERSION,
        article.origin().id(),
        new SourceFact(
            article.origin().uri(),
            Optional.of(article.mediaType()),
            article.charset(),
            article.origin().bytes(),
            article.origin().fetched(),
            article.truncated()),
        articleFact(document, positions),
        entities.people(),
        entities.parties(),
        entities.organizations(),
        entities.places(),
        figures(document, positions, entities, new Scenes(document, entities), dateIds),
        explains ? Optional.of(rejected(document, positions)) : Optional.empty(),
        dates(dateIds, positions),
        quotes(document, positions, entities),
        List.of(),
        document.warnings().stream()
            .map(w -> new StoryRecord.Notice(w.code().name(), w.detail()))
            .toList(),
        producer);
  }

  private static ArticleFact articleFact(Document document, Positions positions) {
    Article article = document.article();
    String text = article.text();
    return new ArticleFact(
        text,
        article.language().tag(),
        article
            .title()
            .map(
                title ->
                    new ArticleFact.Title(
                        title.span().map(s -> positions.codePoint(s.start())),
                        title.span().map(s -> positions.codePoint(s.end())),
                        title.text())),
        article
            .dateline()
            .map(
                line -> {
                  Evidence whole = positions.evidence(line.span());
                  return new ArticleFact.Dateline(
                      whole.start(),
                      whole.end(),
                      whole.text(),
                      line.place().map(s -> s.in(text)),
                      line.agencies().stream().map(s -> s.in(text)).toList(),
                      datelineDay(document, line));
                }),
        article.authors(),
        article.published().map(p -> new ArticleFact.Published(p.value(), p.from())),
        article.modified(),
        article.publisher(),
        article.url(),
        article.section(),
        positions.range(article.body()),
        article.paragraphs().stream().map(positions::range).toList());
  }

  /** The dateline's day; where it has no year, as the time found in it was resolved. */
  private static Optional<String> datelineDay(Document document, Dateline line) {
    return line.date()
        .or(
            () ->
                document.mentions(Mention.Time.class).stream()
                    .filter(time -> line.dateSpan().filter(time.span()::equals).isPresent())
                    .filter(time -> time.value().from().equals(time.value().to()))
                    .flatMap(time -> time.value().from().stream())
                    .findFirst())
        .map(Object::toString);
  }

  private static List<Figure> figures(
      Document document, Positions positions, EntityTable entities, Scenes scenes, DateIds dates) {
    List<Figure> figures = new ArrayList<>();
    for (Mention.Figure f : document.mentions(Mention.Figure.class)) {
      Evidence at = positions.evidence(f.span());
      figures.add(
          new Figure(
              "f" + (figures.size() + 1),
              f.kind(),
              f.quantity().low(),
              f.quantity().high(),
              f.quantity().relation(),
              f.quantity().unit(),
              at.start(),
              at.end(),
              at.text(),
              f.subject().map(positions::evidence),
              f.of()
                  .map(span -> holder(document, entities, span))
                  .or(() -> f.option().map(option -> new Ref(Optional.empty(), option))),
              f.by().map(span -> source(document, entities, span)),
              dates.of(f),
              scenes.of(f),
              f.asserted(),
              f.main() ? "main" : "other",
              f.subset(),
              f.status(),
              Optional.empty(),
              f.rule()));
    }
    return figures;
  }

  private static List<Rejected> rejected(Document document, Positions positions) {
    List<Rejected> rejected = new ArrayList<>();
    for (Mention.Rejected number : document.mentions(Mention.Rejected.class)) {
      Evidence at = positions.evidence(number.span());
      rejected.add(
          new Rejected(
              at.start(),
              at.end(),
              at.text(),
              number.quantity().map(Quantity::low),
              number.quantity().flatMap(Quantity::high),
              number.quantity().map(Quantity::relation),
              number.quantity().map(Quantity::unit),
              number.rule(),
              number.detail()));
    }
    return rejected;
  }

  private static List<DateFact> dates(DateIds ids, Positions positions) {
    List<DateFact> dates = new ArrayList<>();
    for (Mention.Time time : ids.times()) {
      Evidence at = positions.evidence(time.span());
      dates.add(
          new DateFact(
              DateIds.id(dates.size()),
              at.start(),
              at.end(),
              at.text(),
              time.value().type(),
              time.value().timex(),
              time.value().from().map(Object::toString),
              time.value().to().map(Object::toString),
              time.value().mod(),
              time.value().anchor().map(Object::toString),
              time.rule()));
    }
    return dates;
  }

  private static List<Quote> quotes(Document document, Positions positions, EntityTable entities) {
    List<Quote> quotes = new ArrayList<>();
    for (Mention.Quotation q : document.mentions(Mention.Quotation.class)) {
      Evidence at = positions.evidence(q.span());
      quotes.add(
          new Quote(
              at.start(),
              at.end(),
              at.text(),
              q.direct() ? "direct" : "indirect",
              q.speaker().map(speaker -> speaker(document, entities, speaker.span())),
              q.cue().map(span -> span.in(document.text())),
              q.closed()));
    }
    return quotes;
  }

  /** A name inside a longer phrase is not the holder: {@code pro-Chavez lawmakers}. */
  private static Ref holder(Document document, EntityTable entities, Span span) {
    return ref(document, span, entities.told(document, span), Optional.empty());
  }

  /** A longer phrase is kept whole, and linked to what it names: {@code doctors at the clinic}. */
  private static Ref source(Document document, EntityTable entities, Span span) {
    return ref(document, span, entities.told(document, span), entities.at(span));
  }

  private static Ref speaker(Document document, EntityTable entities, Span span) {
    return ref(document, span, entities.speaker(document, span), entities.institutionIn(span));
  }

  /** What a phrase tells of; else the phrase itself, with the id of what it is linked to. */
  private static Ref ref(Document document, Span span, Optional<Ref> told, Optional<Ref> linked) {
    return told.orElseGet(
        () -> new Ref(linked.flatMap(Ref::id), Surface.clean(span.in(document.text()))));
  }
}
