package org.copytaster.extract.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copytaster.document.Document;
import org.copytaster.document.Mention;
import org.copytaster.extract.Attribution;
import org.copytaster.extract.Extractor;
import org.copytaster.extract.figures.FigureRules.KindRule;
import org.copytaster.lexicon.FigureKinds;
import org.copytaster.lexicon.LanguagePack;
import org.copytaster.lexicon.WordClasses;
import org.copytaster.pattern.Match;
import org.copytaster.pattern.SentenceView;
import org.copytaster.pattern.SentenceView.Chunk;
import org.copytaster.value.FigureKind;
import org.copytaster.value.Quantity;
import org.copytaster.value.Span;
import org.copytaster.value.Unit;

/** Decides of every number whether it is a figure, of which kind, and what the text says of it. */
public final class FigureExtractor implements Extractor {

  /** In tokens: how much farther a rule may reach if it names the holder of a share. */
  private static final int HOLDER_MISSING = 30;

  /** More than any sentence has tokens. */
  private static final int PREFERRED = 1000;

  private final WordClasses words;
  private final FigureRules rules;
  private final Modes modes;
  private final Flags flags;
  private final Attribution attribution;
  private final Holders holders;
  private final Continuations continuations;

  public FigureExtractor(LanguagePack pack) {
    words = pack.words();
    FigureKinds kinds = new FigureKinds(pack.models());
    rules = new FigureRules(pack, kinds);
    modes = new Modes(pack);
    flags = new Flags(rules.flags());
    attribution = new Attribution(pack);
    holders = new Holders(words);
    continuations = new Continuations(rules.continuations());
  }

  @Override
  public Set<Class<? extends Mention>> finds() {
    return Set.of(Mention.Figure.class);
  }

  @Override
  public Set<Class<? extends Mention>> needs() {
    return Set.of(Mention.Amount.class, Mention.Time.class, Mention.Name.class);
  }

  @Override
  public List<Mention.Figure> extract(Document document) {
    Chunks chunks = new Chunks(document, words);
    List<Mention.Amount> amounts = document.mentions(Mention.Amount.class);
    List<Mention.Figure> figures = new ArrayList<>();
    Context context = new Context(attribution.read(document), new Occasions(document, words));
    Optional<Typed> last = Optional.empty();
    List<SentenceView> views = chunks.views(amounts);
    List<String> modesOf = modes.of(views);
    for (int i = 0; i < views.size(); i++) {
      SentenceView view = views.get(i);
      String mode = modesOf.get(i);
      List<Mention.Amount> here = chunks.within(amounts, view.sentence());
      if (here.isEmpty()) {
        continue;
      }
      List<Typed> typed = type(view, here, mode, last);
      for (Typed figure : typed) {
        Optional<Mention.Figure> before =
            figures.isEmpty() ? Optional.empty() : Optional.of(figures.get(figures.size() - 1));
        figures.addAll(mentions(view, figure, context, before));
      }
      last = typed.isEmpty() ? last.map(t -> t.aged()) : Optional.of(typed.get(typed.size() - 1));
    }
    return Totals.read(figures);
  }

  /** What is asked of the whole document for each figure. */
  private record Context(Attribution.Reader sources, Occasions occasions) {}

  /**
   * An amount with its kind.
   *
   * @param sentencesAgo how many sentences with numbers lie between it and the one being read
   */
  record Typed(
      Mention.Amount amount,
      Chunk chunk,
      FigureKind kind,
      Rule rule,
      Match match,
      int sentencesAgo) {

    Typed aged() {
      return new Typed(amount, chunk, kind, rule, match, sentencesAgo + 1);
    }

    /**
     * Fewer tokens between the words of the rule: the closer rule. A holder found is worth some.
     */
    int width() {
      boolean holderMissing = kind.hasHolder() && match.capture("of").isEmpty();
      return match.end()
          - match.start()
          + (holderMissing ? HOLDER_MISSING : 0)
          + rule.marks().value("cost").map(Integer::parseInt).orElse(0)
          - (rule.marks().has("prefer") ? PREFERRED : 0);
    }
  }

  private List<Typed> type(
      SentenceView view, List<Mention.Amount> amounts, String mode, Optional<Typed> before) {
    List<Typed> typed = new ArrayList<>();
    Optional<Typed> last = before.filter(t -> t.sentencesAgo() == 0).map(Typed::aged);
    for (Mention.Amount amount : amounts) {
      Chunk chunk = Chunks.chunk(view.document(), view.sentence(), 'N', amount.span());
      if (isRefused(view, amount, chunk)) {
        continue;
      }
      List<Typed> found = byKind(view, amount, chunk, mode);
      if (found.isEmpty()) {
        found = byList(view, amount, chunk, last);
      }
      found = continuations.of(view, amount, chunk, last, found);
      typed.addAll(found);
      if (!found.isEmpty()) {
        last = Optional.of(found.get(found.size() - 1));
      }
    }
    return typed;
  }

  private boolean isRefused(SentenceView view, Mention.Amount amount, Chunk chunk) {
    return rules.refusals().stream()
        .anyMatch(rule -> rule.takes().accepts(amount) && match(rule, view, chunk).isPresent());
  }

  /** The closest rule; of zero statements one for each kind, since none counts as several. */
  private List<Typed> byKind(SentenceView view, Mention.Amount amount, Chunk chunk, String mode) {
    List<Typed> candidates = new ArrayList<>();
    for (KindRule kindRule : rules.kinds()) {
      Rule rule = kindRule.rule();
      if (rule.accepts(amount) && rule.marks().allows("mode", mode)) {
        match(rule, view, chunk)
            .ifPresent(
                match -> candidates.add(new Typed(amount, chunk, kindRule.kind(), rule, match, 0)));
      }
    }
    candidates.sort(
        Comparator.comparingInt(Typed::width)
            .thenComparingInt(t -> t.kind().rank())
            .thenComparing(t -> t.kind().id())
            .thenComparing(t -> t.rule().name()));
    boolean zero = amount.quantity().low().signum() == 0 && !amount.quantity().isPercent();
    Set<String> kinds = new HashSet<>();
    return candidates.stream()
        .filter(t -> kinds.add(t.kind().id()))
        .limit(zero ? Long.MAX_VALUE : 1)
        .sorted(Comparator.comparingInt(t -> t.kind().rank()))
        .toList();
  }

  /** A number that continues a list has the kind of the one before: {@code Labour 30}. */
  private List<Typed> byList(
      SentenceView view, Mention.Amount amount, Chunk chunk, Optional<Typed> last) {
    if (last.isEmpty()) {
      return List.of();
    }
    FigureKind kind = last.get().kind();
    for (Rule rule : rules.lists()) {
      boolean holder = rule.marks().value("kind").filter(k -> k.equals("holder")).isPresent();
      boolean near = last.get().sentencesAgo() == 0 || rule.marks().has("other");
      if (rule.takes().accepts(amount) && near && (!holder || kind.hasHolder())) {
        Optional<Match> match = match(rule, view, chunk);
        if (match.isPresent()) {
          Quantity quantity = amount.quantity();
          if (last.get().amount().quantity().isPercent()) {
            quantity = quantity.with(Unit.PERCENT);
          }
          Mention.Amount like = new Mention.Amount(amount.span(), quantity, amount.rule());
          return List.of(new Typed(like, chunk, kind, rule, match.get(), 0));
        }
      }
    }
    return List.of();
  }

  private static Optional<Match> match(Rule rule, SentenceView view, Chunk chunk) {
    return rule.pattern().canMatch(view) ? rule.pattern().match(view, chunk) : Optional.empty();
  }

  private List<Mention.Figure> mentions(
      SentenceView view, Typed typed, Context context, Optional<Mention.Figure> before) {
    Optional<Span> by = context.sources().by(view.sentence().first() + typed.chunk().start());
    Flags.Said said = flags.of(view, typed);
    Optional<String> inherited =
        before
            .filter(figure -> figure.kind().equals(typed.kind().id()))
            .filter(figure -> view.sentence().span().contains(figure.span()))
            .flatMap(Mention.Figure::status);
    Optional<Span> subject = typed.match().capture("subject").map(s -> span(view, s));
    List<Optional<Span>> of = new ArrayList<>();
    if (typed.kind().hasHolder()) {
      Optional<Span> first = typed.match().capture("of");
      of.add(holders.find(view, typed.chunk(), first, before.flatMap(Mention.Figure::of)));
      typed.match().capture("of2").ifPresent(second -> of.add(Optional.of(span(view, second))));
    } else {
      of.add(Optional.empty());
    }
    List<Mention.Figure> figures = new ArrayList<>();
    for (Optional<Span> holder : of) {
      figures.add(
          new Mention.Figure(
              typed.amount().span(),
              typed.kind().id(),
              typed.amount().quantity().with(unit(view, typed)),
              subject,
              holder,
              by,
              context.occasions().when(typed.kind(), view.sentence(), typed.amount().span()),
              said.asserted(),
              said.main(),
              said.subset(),
              said.status().or(() -> inherited),
              typed.kind().id() + "/" + typed.rule().name()));
    }
    return figures;
  }

  private static Span span(SentenceView view, Span tokens) {
    return view.span(tokens.start(), tokens.end());
  }

  /** The kind's own unit, unless the counted noun is of a class such as unit-family. */
  private Unit unit(SentenceView view, Typed typed) {
    if (typed.amount().quantity().isPercent()) {
      return Unit.PERCENT;
    }
    Span noun =
        typed.match().capture("subject").orElse(new Span(typed.chunk().end(), typed.chunk().end()));
    for (Unit unit : Unit.values()) {
      Optional<Integer> wordClass = words.id("unit-" + unit);
      if (wordClass.isPresent()
          && view.phrases(wordClass.get()).stream()
              .anyMatch(p -> p[0] >= noun.start() && p[1] <= noun.end())) {
        return unit;
      }
    }
    return typed.kind().count();
  }
}
