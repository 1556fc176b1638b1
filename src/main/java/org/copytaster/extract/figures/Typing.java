package org.copytaster.extract.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  private final Continuations continuations;
  private final Bare bare;

  Typing(FigureRules rules, WordClasses words) {
    this.rules = rules;
    this.continuations = new Continuations(rules.continuations());
    this.bare = new Bare(rules, words);
  }

  /**
   * What a story told before a sentence.
   *
   * @param mode what it speaks of there
   * @param last its last figure
   * @param held its last figure that belongs to somebody
   * @param ofSeats whether seats are named anywhere in it
   */
  record Story(Modes.Mode mode, Optional<Typed> last, Optional<Typed> held, boolean ofSeats) {}

  /** The figures among the amounts of a sentence. */
  List<Typed> type(SentenceView view, List<Mention.Amount> amounts, Story story) {
    List<Typed> typed = new ArrayList<>();
    Optional<Typed> last = story.last().filter(t -> t.sentencesAgo() == 0).map(Typed::aged);
    Optional<Typed> held = story.held();
    for (int i = 0; i < amounts.size(); i++) {
      Mention.Amount amount = amounts.get(i);
      Chunk chunk = Chunks.chunk(view.document(), view.sentence(), 'N', amount.span());
      Bare.Setting setting = new Bare.Setting(view, story.mode(), amounts, held, story.ofSeats());
      List<Typed> candidates = candidates(view, amount, chunk, story.mode().name());
      boolean preferred = !candidates.isEmpty() && candidates.get(0).isPreferred();
      Optional<Typed> pair = preferred ? Optional.empty() : bare.pair(setting, i, chunk);
      if (!preferred && pair.isEmpty() && isRefused(view, amount, chunk)) {
        continue;
      }
      List<Typed> found =
          pair.isPresent()
              ? List.of(pair.get())
              : candidates.isEmpty()
                  ? byList(view, amount, chunk, last)
                  : byKind(amount, candidates);
      found = continuations.of(view, amount, chunk, last, found);
      if (found.isEmpty()) {
        found = bare.alone(setting, i, chunk).stream().toList();
      }
      typed.addAll(found);
      if (!found.isEmpty()) {
        last = Optional.of(found.get(found.size() - 1));
        held = last.get().kind().hasHolder() ? last : held;
      }
    }
    return typed;
  }

  private boolean isRefused(SentenceView view, Mention.Amount amount, Chunk chunk) {
    return rules.refusals().stream()
        .anyMatch(rule -> rule.takes().accepts(amount) && match(rule, view, chunk).isPresent());
  }

  /** What the rules of the kinds say, the closest first. */
  private List<Typed> candidates(
      SentenceView view, Mention.Amount amount, Chunk chunk, String mode) {
    List<Typed> candidates = new ArrayList<>();
    for (KindRule kindRule : rules.kinds()) {
      Rule rule = kindRule.rule();
      if (rule.accepts(amount) && rule.marks().allows("mode", mode)) {
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
  private List<Typed> byList(
      SentenceView view, Mention.Amount amount, Chunk chunk, Optional<Typed> last) {
    if (last.isEmpty()) {
      return List.of();
    }
    FigureKind kind = last.get().kind();
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

  /** {@code kind=holder}, {@code kind=plain} (without holder), or a kind by name. */
  private static boolean continues(Rule rule, FigureKind kind) {
    return rule.marks()
        .value("kind")
        .map(
            wanted ->
                wanted.equals(kind.hasHolder() ? "holder" : "plain") || wanted.equals(kind.id()))
        .orElse(true);
  }

  private static Optional<Match> match(Rule rule, SentenceView view, Chunk chunk) {
    return rule.pattern().canMatch(view) ? rule.pattern().match(view, chunk) : Optional.empty();
  }
}
