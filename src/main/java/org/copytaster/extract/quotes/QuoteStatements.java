package org.copytaster.extract.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copytaster.document.Category;
import org.copytaster.document.Mention;
import org.copytaster.value.Span;

/** Finds indirect statements: the clause beside a source, without the attribution. */
final class QuoteStatements {

  private static final int FEWEST_WORDS = 3;

  private final QuoteView view;
  private final List<QuotePiece> pieces;
  private final List<QuoteSource> sources;

  QuoteStatements(QuoteView view, List<QuotePiece> pieces, List<QuoteSource> sources) {
    this.view = view;
    this.pieces = pieces;
    this.sources = sources;
  }

  List<Mention.Quotation> find() {
    List<Mention.Quotation> found = new ArrayList<>();
    int piece = 0;
    int taken = 0;
    for (int i = 0; i < sources.size(); i++) {
      QuoteSource source = sources.get(i);
      if (!source.firm() || source.noun().kind() == QuoteNoun.Kind.PRONOUN) {
        continue;
      }
      int next = i + 1 < sources.size() ? sources.get(i + 1).start() : view.size();
      Optional<Span> clause = clause(source, taken, next);
      if (clause.isEmpty()) {
        continue;
      }
      Span span = clause.get();
      while (piece < pieces.size() && pieces.get(piece).span().end() <= span.start()) {
        piece++;
      }
      if (piece >= pieces.size() || !pieces.get(piece).span().overlaps(span)) {
        found.add(
            new Mention.Quotation(
                span,
                false,
                true,
                Optional.of(new Mention.Speaker(source.noun().span())),
                source.cue(),
                "statement"));
        taken = view.document().tokenRange(span).end();
      }
    }
    return found;
  }

  /** The longer side that the source reaches, from {@code low} on and up to the next source. */
  private Optional<Span> clause(QuoteSource source, int low, int next) {
    int from = source.before() ? Math.max(low, source.sentence().start()) : source.start();
    Span before = trimmed(Math.min(from, source.start()), source.start());
    int to = Math.min(next, source.sentence().end());
    int start = source.after() ? afterTime(source.end(), to) : source.end();
    Span after = trimmed(start, source.after() ? Math.max(to, start) : start);
    Span longer = after.length() > before.length() ? after : before;
    return longer.length() < FEWEST_WORDS || !tells(longer)
        ? Optional.empty()
        : Optional.of(view.span(longer.start(), longer.end()));
  }

  /** The end of {@code on Monday} in {@code said on Monday that}: when it was said, not what. */
  private int afterTime(int from, int limit) {
    int i = from;
    if (i < limit && view.token(i).is(Category.PREP)) {
      i++;
    }
    int first = i;
    while (i < limit && (view.in("time-nouns", i) || i > first && view.token(i).is(Category.NUM))) {
      i++;
    }
    boolean time =
        i > first
            && i < limit
            && (view.in("clause-marks", i)
                || view.token(i).is(Category.DET)
                || view.token(i).is(Category.PRON));
    return time ? i : from;
  }

  /** Whether a verb stands in it; a place or a time alone is no statement. */
  private boolean tells(Span clause) {
    for (int i = clause.start(); i < clause.end(); i++) {
      Category category = view.token(i).category();
      if (category == Category.VERB || category == Category.AUX || category == Category.WORD) {
        return true;
      }
    }
    return false;
  }

  private Span trimmed(int first, int end) {
    int from = first;
    int to = end;
    while (from < to && (view.token(from).is(Category.PUNCT) || view.in("clause-marks", from))) {
      from++;
    }
    while (to > from
        && (view.token(to - 1).is(Category.PUNCT) || view.token(to - 1).is(Category.CONJ))) {
      to--;
    }
    return new Span(from, to);
  }
}
