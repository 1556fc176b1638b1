package org.copytaster.extract.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.copytaster.document.Mention;
import org.copytaster.extract.figures.FigureRules.KindRule;
import org.copytaster.lexicon.WordClasses;
import org.copytaster.pattern.Match;
import org.copytaster.pattern.SentenceView;
import org.copytaster.pattern.SentenceView.Chunk;
import org.copytaster.value.FigureKind;
import org.copytaster.value.Quantity;
import org.copytaster.value.Unit;

/** Gives the numbers of a sentence their kinds: by a rule of a kind, or as members of a list. */
final class Typing {

  private static final Comparator<Typed> CLOSEST =
      Comparator.comparingInt(Typed::width)
          .thenComparingInt(t -> t.kind().rank())
          .thenComparing(t -> t.kind().id())
          .thenComparing(t -> t.rule().name());

  private final FigureRules rules;
  private final WordClasses words;

  Typing(FigureRules rules, WordClasses words) {
    this.rules = rules;
    this.words = words;
  }

  /**
   * The figures among the amounts of a sentence, which {@code told} learns.
   *
   * @param untaken hears of the others
   */
  List<Typed> type(
      SentenceView view,
      List<Mention.Amount> amounts,
      Setting sentence,
      Told told,
      Untaken untaken) {
    FigureRules here = rules.in(view);
    Continuations continuations = new Continuations(here.continuations());
    References references = new References(here.references());
    Bare bare = new Bare(here, words);
    List<Typed> typed = new ArrayList<>();
    told.nextSentence();
    for (int i = 0; i < amounts.size(); i++) {
      Mention.Amount amount = amounts.get(i);
      Chunk chunk = Chunks.chunk(view.document(), view.sentence(), 'N', amount.span());
      Setting setting = sentence.at(chunk.start());
      Bare.Beside beside = new Bare.Beside(view, setting, amounts, told.held());
      List<Typed> candidates =
          candidates(here, view, amount, chunk, rule -> rule.fits(amount, setting));
      boolean preferred = !candidates.isEmpty() && candidates.get(0).isPreferred();
      boolean settled = preferred || (amount.quantity().isPercent() && !candidates.isEmpty());
      Optional<Typed> pair = settled ? Optional.empty() : bare.pair(beside, i, chunk);
      Optional<Rule> refusal = refusal(here, view, chunk, rule -> holds(rule, amount, preferred));
      if (pair.isEmpty() && refusal.isPresent()) {
        untaken.hear(amount, () -> Reason.refused(refusal.get(), candidates));
        continue;
      }
      List<Typed> found =
          pair.isPresent()
              ? List.of(pair.get())
              : candidates.isEmpty()
                  ? byList(here, view, amount, chunk, told.last())
                  : byKind(amount, candidates);
      found = continuations.of(view, amount, chunk, told, found);
      found = found.isEmpty() ? references.of(view, amount, chunk, told) : found;
      found = found.isEmpty() ? bare.alone(beside, i, chunk).stream().toList() : found;
      typed.addAll(found);
      told.add(view, found);
      if (found.isEmpty()) {
        untaken.hear(amount, () -> whyNot(here, view, amount, chunk, setting));
      }
    }
    return typed;
  }

  private static Optional<Rule> refusal(
      FigureRules rules, SentenceView view, Chunk chunk, Predicate<Rule> asked) {
    return rules.refusals().stream()
        .filter(rule -> asked.test(rule) && match(rule, view, chunk).isPresent())
        .findFirst();
  }

  /** Refusals marked {@code prefer} hold against preferred rules too. */
  private static boolean holds(Rule refusal, Mention.Amount amount, boolean preferred) {
    return refusal.accepts(amount) && (!preferred || refusal.marks().has("prefer"));
  }

  /**
   * Of a number that nothing refused and nothing took: the closest rule that its marks held off.
   */
  private static Reason whyNot(
      FigureRules rules, SentenceView view, Mention.Amount amount, Chunk chunk, Setting setting) {
    return candidates(
            rules,
            view,
            amount,
            chunk,
            rule -> rule.takes().accepts(amount) && !rule.fits(amount, setting))
        .stream()
        .findFirst()
        .map(candidate -> Reason.heldOff(candidate, setting))
        .orElse(Reason.NO_TRIGGER);
  }

  /** What those rules of the kinds say that are asked, the closest first. */
  private static List<Typed> candidates(
      FigureRules rules,
      SentenceView view,
      Mention.Amount amount,
      Chunk chunk,
      Predicate<Rule> asked) {
    List<Typed> candidates = new ArrayList<>();
    for (KindRule kindRule : rules.kinds()) {
      Rule rule = kindRule.rule();
      if (asked.test(rule)) {
        match(rule, view, chunk)
            .ifPresent(
                match -> candidates.add(new Typed(amount, chunk, kindRule.kind(), rule, match, 0)));
      }
    }
    candidates.sort(CLOSEST);
    return candidates;
  }

  /** The closest rule; of zero statements one for each kind, since none counts as several. */
  private static List<Typed> byKind(Mention.Amount amount, List<Typed> candidates) {
    boolean zero = amount.quantity().low().signum() == 0 && !amount.quantity().isPercent();
    Set<String> kinds = new HashSet<>();
    return candidates.stream()
        .filter(t -> kinds.add(t.kind().id()))
        .limit(zero ? Long.MAX_VALUE : 1)
        .sorted(Comparator.comparingInt(t -> t.kind().rank()))
        .toList();
  }

  /** A number that continues a list has the kind of the one before: {@code Labour 30}. */
  private static List<Typed> byList(
      FigureRules rules,
      SentenceView view,
      Mention.Amount amount,
      Chunk chunk,
      Optional<Typed> last) {
    if (last.isEmpty()) {
      return List.of();
    }
    FigureKind kind = last.get().kind();
    boolean shares = last.get().amount().quantity().isPercent();
    if (amount.quantity().isPercent() && !shares && kind.count() == Unit.PERSON) {
      return List.of();
    }
    if (!shares && kind.hasHolder() && Rule.Takes.DECIMAL.accepts(amount)) {
      return List.of();
    }
    for (Rule rule : rules.lists()) {
      boolean near = last.get().sentencesAgo() == 0 || rule.marks().has("other");
      if (rule.takes().accepts(amount) && near && continues(rule, kind)) {
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

  /** {@code kind=holder}, {@code kind=plain} (without holder), or kinds by name. */
  private static boolean continues(Rule rule, FigureKind kind) {
    return rule.marks().allows("kind", kind.hasHolder() ? "holder" : "plain")
        || rule.marks().allows("kind", kind.id());
  }

  private static Optional<Match> match(Rule rule, SentenceView view, Chunk chunk) {
    return rule.pattern().match(view, chunk);
  }
}
