package org.copytaster.app.cli;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.copytaster.source.Arrival;
import org.copytaster.source.Payload;
import org.copytaster.source.Source;

/** A source whose stories were published on a given day, unless they say themselves when. */
record Dated(Source source, String published) implements Source {

  @Override
  public void forEach(Consumer<Arrival> taker) {
    source.forEach(arrival -> taker.accept(dated(arrival)));
  }

  private Arrival dated(Arrival arrival) {
    if (arrival instanceof Arrival.Story story
        && story.payload().declared().published().isEmpty()) {
      Payload payload = story.payload();
      Payload.Declared said = payload.declared();
      return new Arrival.Story(
          new Payload(
              payload.origin(),
              payload.mediaType(),
              payload.content(),
              new Payload.Declared(
                  Optional.of(published),
                  said.title(),
                  said.url(),
                  said.publisher(),
                  said.language()),
              payload.hinted()));
    }
    return arrival;
  }

  @Override
  public OptionalLong size() {
    return source.size();
  }
}
