package org.copytaster.extract.occasions;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.copytaster.document.Category;
import org.copytaster.document.Document;
import org.copytaster.document.Mention;
import org.copytaster.document.Sentence;
import org.copytaster.document.Token;
import org.copytaster.value.Span;

/** The place of an event: the most specific one near the figure in which something happens. */
final class EventScenes {

  private static final int SENTENCES_BACK = 1;

  private static final int LEAD_SENTENCES = 4;

  /** As much as a border between two clauses keeps a place from a figure, in ranks. */
  private static final int CLAUSE = 3;

  /** In tokens: a place so much further away is as good as one of the next rank. */
  private static final int FAR = 10;

  private final Document document;
  private final Spots spots;
  private final Cues cues;
  private final Optional<Spot> main;

  EventScenes(Document document, Spots spots, Cues cues) {
    this.document = document;
    this.spots = spots;
    this.cues = cues;
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
        .min(
            Comparator.<Spot>comparingInt(spot -> spot.located() ? 0 : 1)
                .thenComparingInt(Spot::rank))
        .or(() -> spots.all().stream().findFirst());
  }

  Optional<Spot> of(Mention.Figure figure) {
    Optional<Spot> found = own(figure).or(() -> before(figure));
    if (!figure.main()) {
      return found.or(spots::country);
    }
    return found.or(() -> main).map(this::narrowed);
  }

  private Optional<Spot> own(Mention.Figure figure) {
    Span at = document.tokenRange(figure.span());
    return spots
        .in(sentence(figure))
        .filter(Spot::located)
        .min(
            Comparator.<Spot>comparingInt(spot -> cost(spot, at))
                .thenComparingInt(spot -> Math.abs(spot.tokens().start() - at.start())));
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

  private Optional<Spot> before(Mention.Figure figure) {
    Sentence sentence = sentence(figure);
    for (int back = 1; back <= SENTENCES_BACK && sentence.index() - back >= 0; back++) {
      Optional<Spot> found =
          spots
              .in(document.sentences().get(sentence.index() - back))
              .filter(Spot::located)
              .min(Comparator.comparingInt(Spot::rank));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The street that the text names together with the city. */
  private Spot narrowed(Spot spot) {
    if (spot.rank() != Spot.CITY) {
      return spot;
    }
    return spots.all().stream()
        .filter(street -> street.rank() == Spot.OPEN && street.located())
        .filter(
            street ->
                spots
                    .in(document.sentences().get(street.sentence()))
                    .anyMatch(other -> other.key().equals(spot.key())))
        .findFirst()
        .orElse(spot);
  }
}
