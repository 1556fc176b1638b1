package org.copytaster.extract.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.copytaster.document.Category;
import org.copytaster.document.Document;
import org.copytaster.document.Mention;
import org.copytaster.document.Sentence;
import org.copytaster.document.Token;
import org.copytaster.extract.Extractor;
import org.copytaster.extract.figures.Hedges.Hedge;
import org.copytaster.extract.figures.NumeralReader.Form;
import org.copytaster.extract.figures.NumeralReader.Numeral;
import org.copytaster.lexicon.LanguagePack;
import org.copytaster.value.Quantity;
import org.copytaster.value.Relation;
import org.copytaster.value.Span;
import org.copytaster.value.TimeType;
import org.copytaster.value.Unit;

/** Finds every number with its hedge and percent word, whatever it counts; dates are left out. */
public final class AmountExtractor implements Extractor {

  /** Tokens between a number and a hedge behind its noun: {@code 600 people or more}. */
  private static final int NOUN_BEFORE_HEDGE = 2;

  private final NumeralReader numerals;
  private final Hedges hedges;
  private final Ranges ranges;

  public AmountExtractor(LanguagePack pack) {
    numerals = new NumeralReader(new NumberWords(pack));
    hedges = new Hedges(pack);
    ranges = new Ranges(pack);
  }

  @Override
  public Set<Class<? extends Mention>> finds() {
    return Set.of(Mention.Amount.class);
  }

  @Override
  public Set<Class<? extends Mention>> needs() {
    return Set.of(Mention.Time.class);
  }

  @Override
  public List<Mention.Amount> extract(Document document) {
    return extract(document, Unread.UNHEARD);
  }

  /** The amounts; {@code unread} hears of every token at which none begins. */
  List<Mention.Amount> extract(Document document, Unread unread) {
    List<Token> tokens = document.tokens();
    boolean[] taken = timeTokens(document);
    List<Mention.Amount> found = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      int at = sentence.first();
      int from = at;
      while (at < sentence.end()) {
        boolean glued = !taken[at] && isGlued(tokens, at, sentence.first());
        Optional<Found> amount =
            taken[at] || glued ? Optional.empty() : read(tokens, at, from, sentence.end());
        int next = amount.map(Found::next).orElse(at + 1);
        if (amount.isPresent() && !amount.get().touches(taken)) {
          found.add(amount.get().mention());
          from = next;
        } else {
          boolean inTime = taken[at] || amount.isPresent();
          unread.hear(
              at, next, inTime ? Unread.Cause.TIME : glued ? Unread.Cause.NAME : Unread.Cause.FORM);
        }
        at = next;
      }
    }
    return found;
  }

  /** Dates, times and durations; sets are left to the rules that refuse. */
  static List<Mention.Time> times(Document document) {
    return document.mentions(Mention.Time.class).stream()
        .filter(time -> time.value().type() != TimeType.SET)
        .toList();
  }

  private static boolean[] timeTokens(Document document) {
    boolean[] taken = new boolean[document.tokens().size()];
    for (Mention.Time time : times(document)) {
      Span tokens = document.tokenRange(time.span());
      for (int i = tokens.start(); i < tokens.end(); i++) {
        taken[i] = true;
      }
    }
    return taken;
  }

  /** An amount; {@code next} is the token where reading goes on. */
  private record Found(Mention.Amount mention, int first, int next) {

    boolean touches(boolean[] taken) {
      for (int i = first; i < next; i++) {
        if (taken[i]) {
          return true;
        }
      }
      return false;
    }
  }

  private Optional<Found> read(List<Token> tokens, int at, int from, int to) {
    Optional<Numeral> read = numerals.read(tokens, at, to);
    if (read.isEmpty() || (read.get().form() == Form.ZERO && opensHedge(tokens, at, to))) {
      return Optional.empty();
    }
    Numeral low = read.get();
    Optional<Ranges.Range> range =
        low.form() == Form.DIGITS || low.form() == Form.WORDS
            ? ranges.from(tokens, low, from, to, numerals)
            : Optional.empty();
    int start = range.map(Ranges.Range::start).orElse(low.start());
    int end = range.map(r -> r.high().end()).orElse(low.end());
    boolean percent = range.map(r -> r.high().percent()).orElse(low.percent());
    Relation relation =
        range.isPresent()
            ? Relation.RANGE
            : low.form() == Form.VAGUE ? Relation.VAGUE : Relation.EXACT;
    Optional<Hedge> before = hedges.before(tokens, start, from);
    int next = end;
    if (before.isPresent() && low.form() != Form.ZERO) {
      start -= before.get().tokens();
      relation = range.isPresent() ? relation : before.get().relation();
    } else {
      int hedgeEnd = hedgeAfter(tokens, end, to);
      Optional<Hedge> after = hedges.after(tokens, hedgeStart(tokens, end, hedgeEnd), to);
      if (hedgeEnd > end && after.isPresent() && range.isEmpty()) {
        end = hedgeEnd;
        next = low.end();
        relation = after.get().relation();
      }
    }
    Quantity quantity =
        new Quantity(
            low.value(),
            range.map(r -> r.high().value()),
            relation,
            percent ? Unit.PERCENT : Unit.OTHER);
    Span span = new Span(tokens.get(start).span().start(), tokens.get(end - 1).span().end());
    String rule = low.form().name().toLowerCase(Locale.ROOT);
    return Optional.of(new Found(new Mention.Amount(span, quantity, rule), start, next));
  }

  /** A number that a hyphen glues to a word is part of a name: G-20. */
  private static boolean isGlued(List<Token> tokens, int at, int from) {
    return at - 2 >= from
        && tokens.get(at - 1).text().equals("-")
        && tokens.get(at - 1).span().end() == tokens.get(at).span().start()
        && tokens.get(at - 2).span().end() == tokens.get(at - 1).span().start()
        && (tokens.get(at - 2).is(Category.PROPN) || tokens.get(at - 2).is(Category.WORD));
  }

  private boolean opensHedge(List<Token> tokens, int at, int to) {
    for (int end = at + 1; end <= Math.min(to, at + 4); end++) {
      if (hedges.before(tokens, end, at).filter(h -> h.tokens() > 1).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /**
   * The end of a hedge behind the number or behind its noun; {@code end} itself if there is none.
   */
  private int hedgeAfter(List<Token> tokens, int end, int to) {
    for (int skipped = 0; skipped <= NOUN_BEFORE_HEDGE && end + skipped < to; skipped++) {
      Optional<Hedge> hedge = hedges.after(tokens, end + skipped, to);
      if (hedge.isPresent() && (skipped == 0 || hedge.get().tokens() > 1)) {
        return end + skipped + hedge.get().tokens();
      }
      Category category = tokens.get(end + skipped).category();
      if (category != Category.NOUN && category != Category.ADJ && category != Category.WORD) {
        break;
      }
    }
    return end;
  }

  private int hedgeStart(List<Token> tokens, int end, int hedgeEnd) {
    int start = hedgeEnd;
    for (int at = end; at < hedgeEnd; at++) {
      int from = at;
      if (hedges
          .after(tokens, at, hedgeEnd)
          .filter(h -> from + h.tokens() == hedgeEnd)
          .isPresent()) {
        start = Math.min(start, at);
      }
    }
    return start;
  }
}
