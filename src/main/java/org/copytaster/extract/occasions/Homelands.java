package org.copytaster.extract.occasions;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.copytaster.document.Document;
import org.copytaster.document.Mention;
import org.copytaster.document.Token;
import org.copytaster.lexicon.Gazetteer;

/** The country that a document names by its people alone: {@code Danish voters}. */
final class Homelands {

  /** Where a country's people are named first, and how often they are. */
  private record People(Token first, int times) {}

  private Homelands() {}

  /** The one that the text speaks of most, if it speaks of no named country more. */
  static Optional<Mention.Homeland> of(Document document, Spots spots, Gazetteer gazetteer) {
    Map<String, People> found = new LinkedHashMap<>();
    for (Token token : document.tokens()) {
      if (token.isCapitalized() && document.article().body().contains(token.span())) {
        gazetteer
            .demonym(token.text())
            .filter(code -> !spots.names(code))
            .ifPresent(
                code ->
                    found.merge(
                        code,
                        new People(token, 1),
                        (one, two) -> new People(one.first(), one.times() + 1)));
      }
    }
    int named =
        spots.country().filter(spot -> spot.rank() == Spot.COUNTRY).isPresent()
            ? spots.weight(spots.country())
            : 0;
    return found.entrySet().stream()
        .filter(land -> land.getValue().times() >= named)
        .reduce((one, two) -> two.getValue().times() > one.getValue().times() ? two : one)
        .flatMap(
            land ->
                gazetteer
                    .country(land.getKey())
                    .map(
                        name ->
                            new Mention.Homeland(
                                land.getValue().first().span(), name, land.getKey(), "demonym")));
  }
}
