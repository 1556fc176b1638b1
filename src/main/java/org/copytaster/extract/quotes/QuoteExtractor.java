package org.copytaster.extract.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copytaster.article.Article;
import org.copytaster.document.Document;
import org.copytaster.document.Mention;
import org.copytaster.document.Sentence;
import org.copytaster.extract.Extractor;
import org.copytaster.lexicon.LanguagePack;
import org.copytaster.lexicon.WordClasses;
import org.copytaster.value.Span;

/** Finds what people say: quotations between marks, and statements in the reporter's words. */
public final class QuoteExtractor implements Extractor {

  private final WordClasses words;
  private final QuoteMarks marks;
  private final QuoteScanner scanner;

  public QuoteExtractor(LanguagePack pack) {
    this.words = pack.words();
    this.marks = new QuoteMarks(pack);
    this.scanner = new QuoteScanner(marks);
  }

  @Override
  public Set<Class<? extends Mention>> finds() {
    return Set.of(Mention.Quotation.class);
  }

  @Override
  public Set<Class<? extends Mention>> needs() {
    return Set.of(Mention.Name.class);
  }

  @Override
  public List<Mention.Quotation> extract(Document document) {
    if (document.tokens().isEmpty()) {
      return List.of();
    }
    QuoteView view = new QuoteView(document, words, marks);
    QuoteSources finder = new QuoteSources(view);
    List<QuoteSource> sources = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      List<QuoteSource> found = new ArrayList<>(finder.in(sentence));
      found.sort(Comparator.comparingInt(QuoteSource::start));
      sources.addAll(found);
    }
    List<QuotePiece> pieces = new UnclosedQuotes(document, sources).shortened(pieces(document));
    List<Mention.Quotation> quotations = new ArrayList<>();
    QuoteSpeakers speakers = new QuoteSpeakers(view, pieces, sources);
    for (QuoteSpeakers.Spoken spoken : speakers.assign()) {
      quotations.add(
          new Mention.Quotation(
              spoken.piece().span(),
              true,
              spoken.piece().closed(),
              spoken.speaker().map(Mention.Speaker::new),
              spoken.cue(),
              spoken.own() ? "quote" : "quote-continued"));
    }
    quotations.addAll(new QuoteStatements(view, pieces, sources).find());
    return quotations;
  }

  private List<QuotePiece> pieces(Document document) {
    Article article = document.article();
    List<QuotePiece> pieces = new ArrayList<>();
    Optional<Span> title = article.title().flatMap(Article.Title::span);
    title.ifPresent(span -> pieces.addAll(scanner.scan(article.text(), span, -1, false, -1)));
    boolean continued = false;
    for (int i = 0; i < article.paragraphs().size(); i++) {
      Span paragraph = article.paragraphs().get(i);
      int start = Math.max(paragraph.start(), article.body().start());
      if (start < paragraph.end()) {
        Span range = new Span(start, paragraph.end());
        int next =
            i + 1 < article.paragraphs().size() ? article.paragraphs().get(i + 1).start() : -1;
        List<QuotePiece> found = scanner.scan(article.text(), range, i, continued, next);
        pieces.addAll(found);
        continued = !found.isEmpty() && !found.get(found.size() - 1).closed();
      }
    }
    return pieces;
  }
}
