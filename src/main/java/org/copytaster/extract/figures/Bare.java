package org.copytaster.extract.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.copytaster.document.Mention;
import org.copytaster.lexicon.WordClasses;
import org.copytaster.pattern.Match;
import org.copytaster.pattern.SentenceView;
import org.copytaster.pattern.SentenceView.Chunk;
import org.copytaster.value.FigureKind;

/**
 * Gives a kind to bare numbers of an election or a poll, whose noun the text leaves out: {@code
 * Labour has 258}, {@code she won 54-46}.
 *
 * <p>Whose number it is the rules say; what it counts follows from its size, from the figure
 * before, and from what the sentence and the story speak of.
 */
final class Bare {

  /** The word class of seats, which a story must have for bare numbers to be some. */
  static final String SEAT = "seat";

  private static final String SEATS = "seats";
  private static final String VOTES = "votes";
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  /** Fewer than this nobody would call a result in votes of an election. */
  private static final BigDecimal THOUSAND = new BigDecimal(1000);

  /** Two shares of one result add up to so much: a third candidate and rounding take the rest. */
  private static final BigDecimal LEAST_OF_TWO = new BigDecimal(60);

  private static final BigDecimal MOST_OF_TWO = new BigDecimal("101.5");

  /** In sentences with numbers: how long the kind of a figure is kept in mind. */
  private static final int KEPT = 3;

  private final FigureRules rules;
  private final Optional<Integer> seatWords;
  private final Optional<Integer> houses;
  private final Optional<Integer> voting;
  private final Optional<Integer> votes;

  /**
   * @param rules those that can match in the sentence
   */
  Bare(FigureRules rules, WordClasses words) {
    this.rules = rules;
    this.seatWords = words.id(SEAT);
    this.houses = words.id("legislator");
    this.voting = words.id("voted");
    this.votes = words.id("vote");
  }

  /** What a number stands beside, and what the story said before it. */
  record Beside(
      SentenceView view, Setting story, List<Mention.Amount> amounts, Optional<Typed> last) {

    boolean isOf(String mode) {
      return story.mode().name().equals(mode);
    }

    boolean ofSeats() {
      return story.topics().contains(SEAT);
    }
  }

  /** The figure that the amount at {@code index} is, if it is one of two that make one result. */
  Optional<Typed> pair(Beside beside, int index, Chunk chunk) {
    return find(beside, index, chunk, true);
  }

  /** The figure that the amount at {@code index} is, if it stands alone. */
  Optional<Typed> alone(Beside beside, int index, Chunk chunk) {
    return find(beside, index, chunk, false);
  }

  private Optional<Typed> find(Beside beside, int index, Chunk chunk, boolean pairs) {
    Mention.Amount amount = beside.amounts().get(index);
    if (!isOfElection(beside)) {
      return Optional.empty();
    }
    for (Rule rule : rules.bare()) {
      if (rule.marks().has("pair") == pairs
          && rule.accepts(amount)
          && beside.story().allows(rule)) {
        Optional<Match> match = rule.pattern().match(beside.view(), chunk);
        Optional<FigureKind> kind =
            match.flatMap(m -> pairs ? ofPair(beside, rule, index) : ofOne(beside, rule, amount));
        if (kind.isPresent()) {
          return Optional.of(new Typed(amount, chunk, kind.get(), rule, match.get(), 0));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<FigureKind> ofPair(Beside beside, Rule rule, int index) {
    int other = rule.marks().allows("pair", "next") ? index + 1 : index - 1;
    if (other < 0 || other >= beside.amounts().size()) {
      return Optional.empty();
    }
    BigDecimal one = value(beside, index);
    BigDecimal two = value(beside, other);
    BigDecimal sum = one.add(two);
    boolean large = one.compareTo(THOUSAND) >= 0 && two.compareTo(THOUSAND) >= 0;
    boolean shares =
        one.compareTo(HUNDRED) <= 0
            && sum.compareTo(LEAST_OF_TWO) >= 0
            && sum.compareTo(MOST_OF_TWO) <= 0;
    boolean polled = shares && beside.isOf("poll") && !has(beside, voting);
    if (isShare(beside, index) || isShare(beside, other) || polled) {
      return share(beside);
    }
    boolean seatsBefore = beside.last().filter(t -> t.kind().id().equals(SEATS)).isPresent();
    if (!large && !shares && seatsBefore && beside.ofSeats() && !has(beside, votes)) {
      return rules.kind(SEATS);
    }
    if (large || has(beside, houses)) {
      return rules.kind(has(beside, seatWords) && !has(beside, houses) ? SEATS : VOTES);
    }
    return shares ? share(beside) : Optional.empty();
  }

  private Optional<FigureKind> ofOne(Beside beside, Rule rule, Mention.Amount amount) {
    BigDecimal value = amount.quantity().low();
    boolean seats = has(beside, seatWords);
    Optional<FigureKind> last =
        beside
            .last()
            .filter(t -> t.kind().hasHolder() && t.sentencesAgo() <= KEPT)
            .map(Typed::kind);
    if (Rule.Takes.DECIMAL.accepts(amount)) {
      return share(beside);
    }
    if (value.compareTo(THOUSAND) >= 0) {
      return rules.kind(
          seats || last.filter(k -> k.id().equals(SEATS)).isPresent() ? SEATS : VOTES);
    }
    boolean shareBeside =
        beside.last().filter(t -> t.sentencesAgo() == 0 && isShare(t.kind())).isPresent();
    if ((seats && !shareBeside) || (beside.ofSeats() && isOfSeats(beside, rule))) {
      return rules.kind(SEATS);
    }
    if (last.isPresent() && (value.compareTo(HUNDRED) <= 0 || !isShare(last.get()))) {
      return last;
    }
    if (value.compareTo(HUNDRED) > 0) {
      return beside.ofSeats() ? rules.kind(SEATS) : Optional.empty();
    }
    return beside.isOf("poll")
        ? share(beside)
        : beside.ofSeats() ? rules.kind(SEATS) : Optional.empty();
  }

  /**
   * Whether a small number is of seats although the figure before is not: it stands with a verb of
   * holding ({@code kind=seats}), or that figure counts thousands of votes.
   */
  private static boolean isOfSeats(Beside beside, Rule rule) {
    boolean afterVotes =
        beside
            .last()
            .filter(t -> t.kind().id().equals(VOTES))
            .filter(t -> t.amount().quantity().low().compareTo(THOUSAND) >= 0)
            .isPresent();
    return afterVotes
        || (rule.marks().allows("kind", SEATS) && rule.marks().has("kind") && !beside.isOf("poll"));
  }

  /** Whether the story, the sentence or a figure shortly before is about a vote or a poll. */
  private boolean isOfElection(Beside beside) {
    return beside.story().mode().firm()
        || has(beside, seatWords)
        || beside.last().filter(t -> t.sentencesAgo() <= KEPT).isPresent();
  }

  private static BigDecimal value(Beside beside, int index) {
    return beside.amounts().get(index).quantity().low();
  }

  private static boolean isShare(Beside beside, int index) {
    Mention.Amount amount = beside.amounts().get(index);
    return amount.quantity().isPercent() || Rule.Takes.DECIMAL.accepts(amount);
  }

  private static boolean isShare(FigureKind kind) {
    return !kind.id().equals(SEATS) && !kind.id().equals(VOTES);
  }

  private Optional<FigureKind> share(Beside beside) {
    return rules.kind(beside.isOf("poll") ? "poll_share" : "vote_share");
  }

  private static boolean has(Beside beside, Optional<Integer> wordClass) {
    return wordClass.filter(beside.view()::has).isPresent();
  }
}
