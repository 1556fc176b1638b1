package org.copytaster.extract.quotes;

import java.util.ArrayList;
import java.util.List;
import org.copytaster.document.Document;
import org.copytaster.value.Span;

/** Where a quotation ends whose closing mark was forgotten: {@code "We have no water, X said.} */
final class UnclosedQuotes {

  private final Document document;
  private final List<QuoteSource> sources;

  UnclosedQuotes(Document document, List<QuoteSource> sources) {
    this.document = document;
    this.sources = sources;
  }

  /** The pieces, those shortened that no further paragraph goes on with. */
  List<QuotePiece> shortened(List<QuotePiece> pieces) {
    List<QuotePiece> all = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      QuotePiece piece = pieces.get(i);
      boolean goesOn =
          i + 1 < pieces.size()
              && pieces.get(i + 1).opens()
              && pieces.get(i + 1).paragraph() == piece.paragraph() + 1;
      all.add(piece.closed() || goesOn ? piece : shortened(piece));
    }
    return all;
  }

  /** The piece up to the first comma behind which it says who speaks; itself if it does not. */
  private QuotePiece shortened(QuotePiece piece) {
    Span tokens = document.tokenRange(piece.span());
    int low = 0;
    int high = sources.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sources.get(middle).start() <= tokens.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int i = low; i < sources.size() && sources.get(i).end() <= tokens.end(); i++) {
      QuoteSource source = sources.get(i);
      int comma = source.start() - 1;
      boolean names = source.noun().kind() != QuoteNoun.Kind.PRONOUN;
      if (names && source.before() && document.tokens().get(comma).text().equals(",")) {
        int end = document.tokens().get(comma).span().end();
        return new QuotePiece(
            new Span(piece.span().start(), end), false, piece.paragraph(), piece.opens());
      }
    }
    return piece;
  }
}
