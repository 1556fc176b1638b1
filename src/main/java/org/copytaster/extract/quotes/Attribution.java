package org.copytaster.extract.quotes;

import java.util.List;
import java.util.Optional;
import org.copytaster.document.Document;
import org.copytaster.document.Sentence;
import org.copytaster.lexicon.LanguagePack;
import org.copytaster.lexicon.WordClasses;
import org.copytaster.value.Span;

/** Tells who states what stands in a clause, where its sentence names them. */
public final class Attribution {

  private final WordClasses words;
  private final QuoteMarks marks;

  public Attribution(LanguagePack pack) {
    this.words = pack.words();
    this.marks = new QuoteMarks(pack);
  }

  /** A document made ready: ask it as often as it has figures. */
  public Reader read(Document document) {
    return new Reader(new QuoteView(document, words, marks));
  }

  /** The sources of one document's clauses; for one thread. */
  public static final class Reader {

    private final QuoteView view;
    private final QuoteSources sources;
    private int lastSentence = -1;
    private List<QuoteSource> found = List.of();

    private Reader(QuoteView view) {
      this.view = view;
      this.sources = new QuoteSources(view);
    }

    /**
     * The source of the clause at the token: a person's name without title, an office or document
     * as written. A pronoun alone gives none.
     */
    public Optional<Span> by(int token) {
      int index = view.document().sentenceAt(view.token(token).span().start());
      Sentence sentence = view.document().sentences().get(index);
      if (index != lastSentence) {
        found = sources.in(sentence);
        lastSentence = index;
      }
      QuoteSource nearest = null;
      for (QuoteSource source : found) {
        if (source.firm()
            && source.covers(token)
            && source.noun().kind() != QuoteNoun.Kind.PRONOUN
            && (nearest == null || rank(source, token) < rank(nearest, token))) {
          nearest = source;
        }
      }
      return Optional.ofNullable(nearest).map(source -> source.noun().span());
    }

    /** The nearest comes first; {@code its poll} only where nobody else is named. */
    private int rank(QuoteSource source, int token) {
      boolean borrowed = view.in("possessive-pronouns", source.noun().first());
      return source.distance(token) + (borrowed ? view.size() : 0);
    }
  }
}
