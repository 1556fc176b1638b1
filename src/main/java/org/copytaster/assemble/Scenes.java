package org.copytaster.assemble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copytaster.document.Category;
import org.copytaster.document.Document;
import org.copytaster.document.Mention;
import org.copytaster.document.Sentence;
import org.copytaster.lexicon.FigureKinds;
import org.copytaster.record.Place;
import org.copytaster.value.FigureKind;
import org.copytaster.value.FigureKind.Scene;
import org.copytaster.value.Span;

/** Where what a figure counts happened: the most specific place near it that the text names. */
final class Scenes {

  private static final List<String> FROM_SPECIFIC =
      List.of("facility", "city", "natural", "other", "region", "country");

  private static final int SENTENCES_BACK = 1;

  /** Between a preposition and its place: {@code in the northern city of Kunduz}. */
  private static final int WORDS_BEFORE = 4;

  private static final int LEAD_SENTENCES = 3;

  /**
   * A mention of a place; {@code located} if a preposition stands before it: {@code in Iraq}, not
   * {@code US soldiers}.
   */
  private record Spot(Span span, Place place, boolean located) {}

  private final Document document;
  private final FigureKinds kinds;
  private final List<Spot> spots = new ArrayList<>();

  Scenes(Document document, EntityTable entities, FigureKinds kinds) {
    this.document = document;
    this.kinds = kinds;
    Map<String, Place> places = new HashMap<>();
    entities.places().forEach(place -> places.put(place.id(), place));
    entities
        .mentions()
        .forEach(
            (span, ref) ->
                ref.id()
                    .map(places::get)
                    .filter(place -> document.article().body().contains(span))
                    .ifPresent(place -> spots.add(new Spot(span, place, isLocated(span)))));
    spots.sort(Comparator.comparing(Spot::span));
  }

  private boolean isLocated(Span span) {
    Span tokens = document.tokenRange(span);
    int next = tokens.end();
    boolean modifier =
        next < document.tokens().size()
            && (document.tokens().get(next).is(Category.NOUN)
                || document.tokens().get(next).is(Category.OTHER)
                || document.tokens().get(next).text().equals("-"));
    for (int i = tokens.start() - 1; i >= Math.max(0, tokens.start() - WORDS_BEFORE); i--) {
      Category category = document.tokens().get(i).category();
      if (category == Category.PREP || category == Category.WORD) {
        return true;
      }
      if (category == Category.VERB || category == Category.PUNCT) {
        break;
      }
    }
    return !modifier
        && tokens.start() > 0
        && document.tokens().get(tokens.start() - 1).is(Category.PUNCT);
  }

  /** The id of the place, if the story names one. */
  Optional<String> place(Mention.Figure figure) {
    Scene scene = kinds.find(figure.kind()).map(FigureKind::scene).orElse(Scene.EVENT);
    if (scene == Scene.POLL) {
      return country().map(spot -> spot.place().id());
    }
    int index = document.sentenceAt(figure.span().start());
    for (int back = 0; back <= SENTENCES_BACK && index - back >= 0; back++) {
      Optional<Spot> found = best(document.sentences().get(index - back), figure);
      if (found.isPresent()) {
        return found.map(spot -> spot.place().id());
      }
    }
    return (scene == Scene.EVENT ? lead() : country()).map(spot -> spot.place().id());
  }

  /** The place in which something happens rather than one that tells whose it is. */
  private Optional<Spot> best(Sentence sentence, Mention.Figure figure) {
    return spots.stream()
        .filter(spot -> sentence.span().contains(spot.span()))
        .filter(Spot::located)
        .min(
            Comparator.<Spot>comparingInt(spot -> specificity(spot.place()))
                .thenComparingInt(spot -> Math.abs(spot.span().start() - figure.span().start())));
  }

  private static int specificity(Place place) {
    return FROM_SPECIFIC.indexOf(place.kind());
  }

  /** The most specific place of the first sentences: where the story plays. */
  private Optional<Spot> lead() {
    int end =
        document.sentences().stream()
            .filter(sentence -> !sentence.isTitle())
            .limit(LEAD_SENTENCES)
            .mapToInt(sentence -> sentence.span().end())
            .max()
            .orElse(0);
    return spots.stream()
        .filter(spot -> spot.span().end() <= end)
        .min(
            Comparator.<Spot>comparingInt(spot -> spot.located() ? 0 : 1)
                .thenComparingInt(spot -> specificity(spot.place()))
                .thenComparing(Spot::span))
        .or(() -> spots.stream().findFirst());
  }

  /** The country that the story speaks of most. */
  private Optional<Spot> country() {
    Map<String, Integer> counts = new HashMap<>();
    spots.forEach(spot -> counts.merge(spot.place().id(), 1, Integer::sum));
    return spots.stream()
        .filter(spot -> spot.place().kind().equals("country"))
        .max(
            Comparator.<Spot>comparingInt(spot -> counts.get(spot.place().id()))
                .thenComparing(Comparator.comparing(Spot::span).reversed()));
  }
}
