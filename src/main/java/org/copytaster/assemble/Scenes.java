package org.copytaster.assemble;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.copytaster.document.Document;
import org.copytaster.document.Mention;
import org.copytaster.record.Place;
import org.copytaster.record.Ref;
import org.copytaster.value.Span;

/** The ids of the places where what the figures count happened. */
final class Scenes {

  private final Map<Mention.Counted, String> ids = new HashMap<>();

  Scenes(Document document, EntityTable entities) {
    Map<String, Place> places = new HashMap<>();
    entities.places().forEach(place -> places.put(place.id(), place));
    for (Mention.Occasion occasion : document.mentions(Mention.Occasion.class)) {
      occasion
          .where()
          .flatMap(name -> id(entities, name))
          .filter(places::containsKey)
          .ifPresent(id -> ids.put(occasion.counted(), id));
    }
  }

  private static Optional<String> id(EntityTable entities, Span name) {
    Ref land = entities.homelands().get(name);
    return Optional.ofNullable(land == null ? entities.mentions().get(name) : land)
        .flatMap(Ref::id);
  }

  Optional<String> of(Mention.Figure figure) {
    return Optional.ofNullable(ids.get(figure.counted()));
  }
}
