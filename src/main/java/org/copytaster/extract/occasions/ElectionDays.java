package org.copytaster.extract.occasions;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.copytaster.document.Document;
import org.copytaster.document.Mention;
import org.copytaster.document.Sentence;
import org.copytaster.extract.occasions.Day.Use;
import org.copytaster.value.Span;

/** The day of the election of which a figure is a result. */
final class ElectionDays {

  private static final List<String> ROUNDS = List.of("first-round", "second-round");

  /** In days before publication: an older vote is not the one that the story reports. */
  private static final int NEWS_DAYS = 60;

  /** An election is rather one that was. */
  private static final int FUTURE_WEIGHT = 4;

  private static final int ROUND_REACH = 14;

  private final Document document;
  private final Days days;
  private final Cues cues;

  /** The tokens of all figures. */
  private final BitSet figures = new BitSet();

  ElectionDays(Document document, Days days, Cues cues) {
    this.document = document;
    this.days = days;
    this.cues = cues;
    for (Mention.Figure figure : document.mentions(Mention.Figure.class)) {
      Span tokens = document.tokenRange(figure.span());
      figures.set(tokens.start(), tokens.end());
    }
  }

  /** The election that the story is about, if it names its day; a past one if {@code held}. */
  Optional<Day> main(boolean held) {
    return days.of(Use.ELECTION)
        .filter(day -> !held || !days.isFuture(day))
        .min(Comparator.comparingLong(this::remoteness));
  }

  private long remoteness(Day day) {
    long ago = days.ago(day);
    return ago >= 0 ? ago : -ago * FUTURE_WEIGHT;
  }

  Optional<Day> of(Mention.Figure figure) {
    Sentence sentence = document.sentences().get(document.sentenceAt(figure.span().start()));
    Span at = document.tokenRange(figure.span());
    boolean held = isOfPast(figure, sentence);
    List<Day> here =
        days.of(Use.ELECTION, sentence).stream()
            .filter(day -> !held || !days.isFuture(day))
            .toList();
    return here.stream()
        .min(Comparator.comparingInt(day -> day.distance(at)))
        .or(() -> round(sentence, at, held))
        .or(() -> history(sentence, at))
        .or(() -> isHolding(figure, sentence) ? Optional.empty() : carried(figure, sentence, held));
  }

  /** Results are of votes that were; requirements and forecasts can be of one that comes. */
  private boolean isOfPast(Mention.Figure figure, Sentence sentence) {
    return !figure.kind().equals("threshold")
        && figure.status().filter("projected"::equals).isEmpty()
        && !(figure.kind().equals("seats") && cues.in("future-marks", sentence));
  }

  /** The day of the round that the sentence speaks of, if that is not this one's own day. */
  private Optional<Day> round(Sentence sentence, Span figure, boolean held) {
    return ROUNDS.stream()
        .filter(round -> cues.in(round, sentence))
        .min(Comparator.comparingInt(round -> cues.distance(round, sentence, figure)))
        .flatMap(
            round ->
                days.of(Use.ELECTION)
                    .filter(day -> !held || !days.isFuture(day))
                    .filter(day -> isOf(round, day))
                    .min(Comparator.comparingInt(day -> Math.abs(day.distance(figure)))));
  }

  private boolean isOf(String round, Day day) {
    Sentence sentence = document.sentences().get(day.sentence());
    int from = Math.max(sentence.first(), day.tokens().start() - ROUND_REACH);
    int to = Math.min(sentence.end(), day.tokens().end() + ROUND_REACH);
    return cues.in(round, new Span(from, to));
  }

  /** {@code came to power in 2014 with 61 percent}. */
  private Optional<Day> history(Sentence sentence, Span figure) {
    return days.of(Use.EVENT, sentence).stream()
        .filter(day -> days.ago(day) > NEWS_DAYS)
        .filter(day -> !isParted(day, figure))
        .min(Comparator.comparingInt(day -> day.distance(figure)));
  }

  /** Whether another figure stands between the two: {@code 55 percent, against 57 in 2015}. */
  private boolean isParted(Day day, Span figure) {
    int from = Math.min(day.tokens().end(), figure.end());
    int to = Math.max(day.tokens().start(), figure.start());
    int next = figures.nextSetBit(from);
    return next >= 0 && next < to;
  }

  /** Whether seats are held, by no election that the story reports. */
  private boolean isHolding(Mention.Figure figure, Sentence sentence) {
    return figure.kind().equals("seats")
        && cues.in("holding-verbs", sentence)
        && main(true).filter(day -> days.ago(day) <= NEWS_DAYS).isEmpty();
  }

  private Optional<Day> carried(Mention.Figure figure, Sentence sentence, boolean held) {
    return days.of(Use.ELECTION)
        .filter(day -> day.sentence() < sentence.index())
        .filter(day -> document.sentences().get(day.sentence()).paragraph() == sentence.paragraph())
        .filter(day -> !held || !days.isFuture(day))
        .reduce((one, two) -> two)
        .or(() -> main(held));
  }
}
