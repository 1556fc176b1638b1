package org.copytaster.extract.times;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copytaster.article.Article;
import org.copytaster.article.Dateline;
import org.copytaster.article.Published;
import org.copytaster.document.Document;
import org.copytaster.document.Mention;
import org.copytaster.document.Sentence;
import org.copytaster.extract.Extractor;
import org.copytaster.lexicon.Gazetteer;
import org.copytaster.lexicon.LanguagePack;
import org.copytaster.time.DateOrder;
import org.copytaster.time.Narrative;
import org.copytaster.time.Reference;
import org.copytaster.time.Resolution;
import org.copytaster.time.Resolver;
import org.copytaster.time.Tense;
import org.copytaster.time.TimeExpression;
import org.copytaster.time.TimeGrammar;
import org.copytaster.value.Span;
import org.copytaster.value.TimeType;
import org.copytaster.value.TimeValue;
import org.copytaster.value.Warning;

/**
 * Finds dates, times, durations and sets, and resolves them against the day of publication and the
 * story's own time so far.
 */
public final class TimeExtractor implements Extractor {

  private final Optional<TimeGrammar> grammar;
  private final TenseGuess tenses;
  private final TimeGuard guard;
  private final Optional<StoryOrder> orders;

  public TimeExtractor(LanguagePack pack, Gazetteer gazetteer) {
    this.grammar = TimeGrammar.of(pack);
    this.orders = grammar.map(g -> new StoryOrder(pack, g, gazetteer));
    this.tenses = new TenseGuess(pack);
    this.guard = new TimeGuard(pack);
  }

  @Override
  public Set<Class<? extends Mention>> finds() {
    return Set.of(Mention.Time.class);
  }

  @Override
  public List<Mention.Time> extract(Document document) {
    return grammar.map(g -> extract(document, g)).orElse(List.of());
  }

  @Override
  public List<Warning> warnings(Document document) {
    return grammar
        .map(g -> new DateReadings(g, orders.orElseThrow()).warnings(document))
        .orElse(List.of());
  }

  private List<Mention.Time> extract(Document document, TimeGrammar rules) {
    List<TimeExpression> expressions = new ArrayList<>();
    for (Span part : parts(document.article())) {
      for (TimeExpression expression : rules.find(document.text(), part)) {
        if (guard.allows(document, expression)) {
          expressions.add(expression);
        }
      }
    }
    DateOrder order = orders.flatMap(o -> o.shownBy(document, expressions)).orElse(rules.order());
    Resolver resolver = new Resolver(order);
    Optional<LocalDate> published = document.article().published().map(Published::date);
    List<Mention.Time> found = new ArrayList<>();
    document
        .article()
        .dateline()
        .flatMap(line -> datelineTime(document, line, rules, published))
        .ifPresent(found::add);
    Narrative narrative = Narrative.NONE;
    for (TimeExpression expression : expressions) {
      Reference reference = new Reference(published, narrative, tense(document, expression.span()));
      Optional<Resolution> resolution = resolver.resolve(expression, reference);
      if (resolution.isPresent()) {
        narrative = reference.after(resolution.get());
        found.add(new Mention.Time(expression.span(), resolution.get().value(), expression.rule()));
      }
    }
    return found;
  }

  /** Title and paragraphs, without the dateline. */
  private static List<Span> parts(Article article) {
    List<Span> parts = new ArrayList<>();
    article.title().flatMap(Article.Title::span).ifPresent(parts::add);
    for (Span paragraph : article.paragraphs()) {
      int start = Math.max(paragraph.start(), article.body().start());
      if (start < paragraph.end()) {
        parts.add(new Span(start, paragraph.end()));
      }
    }
    return parts;
  }

  /** The dateline's own date; one without a year is resolved like any other. */
  private static Optional<Mention.Time> datelineTime(
      Document document, Dateline dateline, TimeGrammar rules, Optional<LocalDate> published) {
    if (dateline.dateSpan().isEmpty()) {
      return Optional.empty();
    }
    Span span = dateline.dateSpan().get();
    Optional<LocalDate> date = dateline.date();
    if (date.isPresent()) {
      TimeValue value =
          new TimeValue(
              TimeType.DATE, date.get().toString(), date, date, Optional.empty(), Optional.empty());
      return Optional.of(new Mention.Time(span, value, "dateline"));
    }
    Reference reference = new Reference(published, Narrative.NONE, Tense.PAST);
    Resolver resolver = new Resolver(rules.order());
    return rules.find(document.text(), span).stream()
        .findFirst()
        .flatMap(expression -> resolver.resolve(expression, reference))
        .map(resolution -> new Mention.Time(span, resolution.value(), "dateline"));
  }

  private Tense tense(Document document, Span span) {
    int at = document.sentenceAt(span.start());
    if (at >= document.sentences().size()) {
      return Tense.UNKNOWN;
    }
    Sentence sentence = document.sentences().get(at);
    Span tokens = document.tokenRange(span);
    int first = Math.max(tokens.start(), sentence.first()) - sentence.first();
    int end = Math.min(tokens.end(), sentence.end()) - sentence.first();
    return first < end ? tenses.at(document.tokens(sentence), first, end) : Tense.UNKNOWN;
  }
}
