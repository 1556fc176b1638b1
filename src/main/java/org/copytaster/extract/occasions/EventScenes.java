package org.copytaster.extract.occasions;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.copytaster.document.Category;
import org.copytaster.document.Document;
import org.copytaster.document.Mention;
import org.copytaster.document.Sentence;
import org.copytaster.document.Token;
import org.copytaster.value.Span;

/** The place of an event: the most specific one near the figure in which something happens. */
final class EventScenes {

  /** In days: longer than any one disaster. */
  private static final int LONG_DAYS = 60;

  private static final int LEAD_SENTENCES = 4;

  /** As much as a border between two clauses keeps a place from a figure, in ranks. */
  private static final int CLAUSE = 3;

  /** In tokens: a place so much further away is as good as one of the next rank. */
  private static final int FAR = 10;

  private final Document document;
  private final Spots spots;
  private final Cues cues;
  private final Map<Integer, List<Mention.Figure>> figures;
  private final Optional<Spot> main;

  EventScenes(Document document, Spots spots, Cues cues) {
    this.document = document;
    this.spots = spots;
    this.cues = cues;
    this.figures =
        document.mentions(Mention.Figure.class).stream()
            .collect(Collectors.groupingBy(figure -> document.sentenceAt(figure.span().start())));
    List<Sentence> lead =
        document.sentences().stream()
            .filter(sentence -> !sentence.isTitle())
            .limit(LEAD_SENTENCES)
            .toList();
    Optional<Spot> told =
        document.mentions(Mention.Figure.class).stream()
            .filter(figure -> figure.main() && lead.contains(sentence(figure)))
            .flatMap(figure -> own(figure).stream())
            .findFirst();
    this.main = told.or(() -> specific(lead));
  }

  private Sentence sentence(Mention.Figure figure) {
    return document.sentences().get(document.sentenceAt(figure.span().start()));
  }

  private Optional<Spot> specific(List<Sentence> lead) {
    return lead.stream()
        .flatMap(spots::in)
        .filter(Spot::located)
        .min(Comparator.comparingInt(Spot::rank))
        .or(spots::country)
        .or(() -> spots.all().stream().findFirst());
  }

  /** The place of a figure that was dated by {@code day}. */
  Optional<Spot> of(Mention.Figure figure, Optional<Day> day) {
    Optional<Spot> found = own(figure).or(() -> before(figure, true)).or(() -> told(figure, day));
    if (found.isEmpty() && day.filter(EventScenes::isLong).isPresent()) {
      return spots.country();
    }
    if (!figure.main()) {
      return found.or(spots::country);
    }
    return found.or(() -> before(figure, false)).or(() -> main).map(this::narrowed);
  }

  /** What lasts so long does not stay in one town. */
  private static boolean isLong(Day day) {
    return day.from().isPresent()
        && ChronoUnit.DAYS.between(day.from().get(), day.to().get()) > LONG_DAYS;
  }

  /** Where the sentence that told of the day tells of a place. */
  private Optional<Spot> told(Mention.Figure figure, Optional<Day> day) {
    return day.map(Day::sentence)
        .filter(sentence -> sentence != sentence(figure).index())
        .flatMap(sentence -> specific(document.sentences().get(sentence)));
  }

  private Optional<Spot> specific(Sentence sentence) {
    return spots.in(sentence).filter(Spot::located).min(Comparator.comparingInt(Spot::rank));
  }

  private Optional<Spot> own(Mention.Figure figure) {
    Span at = document.tokenRange(figure.span());
    return spots
        .in(sentence(figure))
        .filter(Spot::located)
        .filter(spot -> !isOfAnother(figure, spot))
        .min(
            Comparator.<Spot>comparingInt(spot -> cost(spot, at))
                .thenComparingInt(spot -> Math.abs(spot.tokens().start() - at.start())));
  }

  /** Whether a number of the same sort stands between: {@code of the six, four died in Balad}. */
  private boolean isOfAnother(Mention.Figure figure, Spot spot) {
    return figures.getOrDefault(spot.sentence(), List.of()).stream()
        .anyMatch(
            other ->
                other.kind().equals(figure.kind())
                    && other.span().start() > figure.span().end()
                    && document.tokenRange(other.span()).end() <= spot.tokens().start());
  }

  private int cost(Spot spot, Span figure) {
    boolean before = spot.tokens().start() < figure.start();
    int from = before ? spot.tokens().end() : figure.end();
    int to = before ? figure.start() : spot.tokens().start();
    int cost = spot.rank() + Math.max(0, to - from) / FAR;
    for (int i = from; i < to; i++) {
      cost += isBorder(i) ? CLAUSE : 0;
    }
    return cost;
  }

  private boolean isBorder(int token) {
    Token at = document.tokens().get(token);
    return at.text().equals(";") || (cues.at("clause-links", token) && !at.is(Category.PREP));
  }

  private Optional<Spot> before(Mention.Figure figure, boolean inParagraph) {
    Sentence sentence = sentence(figure);
    if (sentence.index() == 0) {
      return Optional.empty();
    }
    Sentence before = document.sentences().get(sentence.index() - 1);
    return inParagraph && before.paragraph() != sentence.paragraph()
        ? Optional.empty()
        : specific(before);
  }

  /** The street that the text names together with the city. */
  private Spot narrowed(Spot spot) {
    if (spot.rank() != Spot.CITY) {
      return spot;
    }
    return spots.all().stream()
        .filter(street -> street.rank() == Spot.OPEN)
        .filter(
            street ->
                spots
                    .in(document.sentences().get(street.sentence()))
                    .anyMatch(other -> other.key().equals(spot.key())))
        .findFirst()
        .orElse(spot);
  }
}
