package org.copytaster.assemble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  private static final int SENTENCES_BACK = 4;

  private record Spot(Span span, Place place) {}

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
                    .ifPresent(place -> spots.add(new Spot(span, place))));
    spots.sort(Comparator.comparing(Spot::span));
  }

  /** The id of the place, if the story names one. */
  Optional<String> place(Mention.Figure figure) {
    boolean event =
        kinds.find(figure.kind()).map(FigureKind::scene).orElse(Scene.EVENT) == Scene.EVENT;
    int index = document.sentenceAt(figure.span().start());
    for (int back = 0; back <= SENTENCES_BACK && index - back >= 0; back++) {
      Optional<Spot> found = best(document.sentences().get(index - back), figure, event);
      if (found.isPresent()) {
        return found.map(spot -> spot.place().id());
      }
    }
    return spots.stream()
        .filter(spot -> event || isCountry(spot))
        .findFirst()
        .map(spot -> spot.place().id());
  }

  private Optional<Spot> best(Sentence sentence, Mention.Figure figure, boolean event) {
    return spots.stream()
        .filter(spot -> sentence.span().contains(spot.span()))
        .filter(spot -> event || isCountry(spot))
        .min(
            Comparator.<Spot>comparingInt(spot -> FROM_SPECIFIC.indexOf(spot.place().kind()))
                .thenComparingInt(spot -> Math.abs(spot.span().start() - figure.span().start())));
  }

  private static boolean isCountry(Spot spot) {
    return spot.place().kind().equals("country") || spot.place().kind().equals("region");
  }
}
