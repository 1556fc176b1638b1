package org.copytaster.extract.occasions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.copytaster.document.Category;
import org.copytaster.document.Document;
import org.copytaster.document.Mention;
import org.copytaster.document.Sentence;
import org.copytaster.value.Span;

/** Where an election was held: the country, or the part of it of which the text tells a result. */
final class ElectionScenes {

  /** In sentences: how long a text stays with the town that it turned to. */
  private static final int HOLDS = 4;

  /** In tokens, from the beginning: {@code However, in Turin,}. */
  private static final int OPENING = 3;

  /** In tokens: {@code turnout in the capital Sanaa}. */
  private static final int ATTACHED = 5;

  /** In tokens: {@code Liberia's post-war presidential runoff}. */
  private static final int ELECTION = 5;

  private final Document document;
  private final Spots spots;
  private final Cues cues;

  private final Optional<Spot> country;

  /** By sentence, the town of whose vote it tells. */
  private final List<Optional<Spot>> frames = new ArrayList<>();

  ElectionScenes(Document document, Spots spots, Cues cues) {
    this.document = document;
    this.spots = spots;
    this.cues = cues;
    Optional<Spot> frame = Optional.empty();
    int since = 0;
    for (Sentence sentence : document.sentences()) {
      Optional<Spot> opened = opened(sentence);
      since = opened.isPresent() ? 0 : since + 1;
      boolean left = since > HOLDS || cues.in("nationwide", sentence);
      frame = opened.isPresent() ? opened : left ? Optional.empty() : last();
      frames.add(frame);
    }
    this.country = voting();
  }

  private Optional<Spot> last() {
    return frames.isEmpty() ? Optional.empty() : frames.get(frames.size() - 1);
  }

  private Optional<Spot> opened(Sentence sentence) {
    return spots
        .in(sentence)
        .filter(Spot::located)
        .filter(
            spot ->
                spot.tokens().start() <= sentence.first() + OPENING
                    || (spot.rank() <= Spot.REGION && isOfElection(spot)))
        .findFirst();
  }

  /** The town or region of whose vote the figure is. */
  Optional<Spot> of(Mention.Figure figure) {
    Sentence sentence = document.sentences().get(document.sentenceAt(figure.span().start()));
    Span at = document.tokenRange(figure.span());
    return attached(sentence, at)
        .or(() -> inClause(sentence, at))
        .or(() -> frames.get(sentence.index()));
  }

  /** The place right beside the figure: {@code 43 percent in Turin}, {@code turnout in Lima of}. */
  private Optional<Spot> attached(Sentence sentence, Span figure) {
    return spots
        .in(sentence)
        .filter(Spot::located)
        .filter(
            spot ->
                spot.tokens().start() >= figure.end()
                    ? spot.tokens().start() - figure.end() <= ATTACHED
                    : figure.start() - spot.tokens().end() <= 1)
        .findFirst();
  }

  /** {@code while the canton of Uri approved the plan by 61 percent}. */
  private Optional<Spot> inClause(Sentence sentence, Span figure) {
    return spots
        .in(sentence)
        .filter(spot -> spot.located() && spot.rank() <= Spot.REGION)
        .filter(spot -> spot.tokens().end() <= figure.start())
        .filter(
            spot -> {
              for (int i = spot.tokens().end(); i < figure.start(); i++) {
                if (document.tokens().get(i).is(Category.PUNCT) || cues.at("clause-links", i)) {
                  return false;
                }
              }
              return true;
            })
        .reduce((one, two) -> two);
  }

  /** The country, or its part, of whose election the text speaks in so many words. */
  Optional<Spot> country() {
    return country;
  }

  private Optional<Spot> voting() {
    return spots.all().stream()
        .filter(spot -> spot.rank() == Spot.COUNTRY || spot.rank() == Spot.REGION)
        .filter(this::isOfElection)
        .min(Comparator.comparing(Spot::tokens))
        .filter(
            spot ->
                spot.rank() == Spot.COUNTRY
                    || spots.country().filter(c -> c.rank() == Spot.COUNTRY).isEmpty());
  }

  private boolean isOfElection(Spot spot) {
    int end = Math.min(document.tokens().size(), spot.tokens().end() + ELECTION);
    int start = Math.max(0, spot.tokens().start() - ELECTION);
    return cues.in(Days.ELECTION, new Span(spot.tokens().end(), Math.max(end, spot.tokens().end())))
        || spot.located() && cues.in(Days.ELECTION, new Span(start, spot.tokens().start()));
  }
}
