package org.copytaster.extract.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copytaster.document.Document;
import org.copytaster.document.Sentence;
import org.copytaster.value.Span;

/** Gives each quoted piece its speaker. */
final class QuoteSpeakers {

  /**
   * A piece with who says it; {@code own} if its own sentence, or the last one of the same speech,
   * names the speaker.
   */
  record Spoken(QuotePiece piece, Optional<Span> speaker, Optional<Span> cue, boolean own) {}

  private final QuoteView view;
  private final Document document;
  private final List<QuotePiece> pieces;
  private final List<QuoteSource> sources;
  private final QuoteMemory memory;
  private final QuoteFilter filter;

  QuoteSpeakers(QuoteView view, List<QuotePiece> pieces, List<QuoteSource> sources) {
    this.view = view;
    this.document = view.document();
    this.pieces = pieces;
    this.sources = sources;
    this.memory = new QuoteMemory(view, pieces, sources);
    this.filter = new QuoteFilter(view);
  }

  /** The pieces that are speech, with their speakers. */
  List<Spoken> assign() {
    List<Spoken> spoken = new ArrayList<>();
    for (QuotePiece piece : pieces) {
      if (!filter.isLongEnough(piece)) {
        continue;
      }
      Span tokens = document.tokenRange(piece.span());
      Optional<QuoteSource> source = own(piece, tokens);
      if (filter.isSpeech(piece, source.isPresent())) {
        spoken.add(
            source
                .map(s -> new Spoken(piece, memory.resolve(s.noun()), s.cue(), true))
                .orElseGet(() -> inherited(piece, tokens, spoken)));
      }
    }
    for (int i = spoken.size() - 2; i >= 0; i--) {
      spoken.set(i, fromNext(spoken.get(i), spoken.get(i + 1)));
    }
    return spoken;
  }

  /** A speech of many paragraphs can name its speaker after the last. */
  private static Spoken fromNext(Spoken spoken, Spoken next) {
    boolean chained =
        !spoken.own()
            && !spoken.piece().closed()
            && next.piece().opens()
            && next.own()
            && next.piece().paragraph() == spoken.piece().paragraph() + 1;
    return chained ? new Spoken(spoken.piece(), next.speaker(), next.cue(), true) : spoken;
  }

  /** The source that the piece's own sentences name. */
  private Optional<QuoteSource> own(QuotePiece piece, Span tokens) {
    Optional<QuoteSource> before = before(tokens);
    Optional<QuoteSource> adjacent = after(tokens, 1, piece.paragraph());
    boolean fragment = filter.isFragment(piece);
    if (fragment && before.isPresent()) {
      return before;
    }
    return adjacent
        .or(() -> before.filter(s -> introduces(s, tokens)))
        .or(
            () ->
                fragment ? after(tokens, Integer.MAX_VALUE, piece.paragraph()) : Optional.empty());
  }

  private boolean introduces(QuoteSource source, Span tokens) {
    return source.after() || tokens.start() - source.end() <= 1;
  }

  /** The last source before the piece in the sentence where it begins. */
  private Optional<QuoteSource> before(Span tokens) {
    int index = document.sentenceAt(view.token(tokens.start()).span().start());
    int low = document.sentences().get(index).first();
    int i = firstSource(tokens.start()) - 1;
    while (i >= 0 && sources.get(i).start() >= low) {
      QuoteSource source = sources.get(i);
      if (source.end() <= tokens.start() && !isQuoted(source)) {
        return Optional.of(source);
      }
      i--;
    }
    return Optional.empty();
  }

  /** The first source at most {@code gap} tokens after the piece, in the sentence there. */
  private Optional<QuoteSource> after(Span tokens, int gap, int paragraph) {
    if (tokens.end() >= view.size()) {
      return Optional.empty();
    }
    Sentence sentence =
        document.sentences().get(document.sentenceAt(view.token(tokens.end()).span().start()));
    for (int i = firstSource(tokens.end()); i < sources.size(); i++) {
      QuoteSource source = sources.get(i);
      if (source.start() >= sentence.end() || sentence.paragraph() != paragraph) {
        return Optional.empty();
      }
      boolean near = source.start() - tokens.end() <= gap;
      if (!isQuoted(source)) {
        return near && source.before() ? Optional.of(source) : adjacent(source, tokens);
      }
    }
    return Optional.empty();
  }

  private Optional<QuoteSource> adjacent(QuoteSource source, Span tokens) {
    return source.start() == tokens.end() ? Optional.of(source) : Optional.empty();
  }

  private int firstSource(int token) {
    int low = 0;
    int high = sources.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sources.get(middle).start() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private boolean isQuoted(QuoteSource source) {
    int at = view.token(source.start()).span().start();
    int low = 0;
    int high = pieces.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pieces.get(middle).span().end() <= at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < pieces.size() && pieces.get(low).span().contains(at);
  }

  /** The speaker of a piece whose sentence names none. */
  private Spoken inherited(QuotePiece piece, Span tokens, List<Spoken> earlier) {
    if (filter.isFragment(piece)) {
      return new Spoken(piece, Optional.empty(), Optional.empty(), false);
    }
    Spoken last = earlier.isEmpty() ? null : earlier.get(earlier.size() - 1);
    boolean follows = last != null && piece.paragraph() - last.piece().paragraph() <= 1;
    boolean nobodyBetween = last != null && !personBetween(last.piece(), tokens);
    if (follows && (nobodyBetween || last.piece().paragraph() == piece.paragraph() && last.own())) {
      return new Spoken(piece, last.speaker(), last.cue(), false);
    }
    return new Spoken(piece, memory.before(tokens.start()), Optional.empty(), false);
  }

  /** Whether a sentence between the two has its own subject, not being the first one's speaker. */
  private boolean personBetween(QuotePiece last, Span tokens) {
    int from = document.tokenRange(last.span()).end();
    int sentence = document.sentenceAt(view.token(from - 1).span().start());
    int after = Math.max(from, document.sentences().get(sentence).end());
    return memory.hasSubject(after, tokens.start());
  }
}
