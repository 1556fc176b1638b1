package org.copytaster.source.fetch;

import java.util.OptionalLong;
import java.util.function.Consumer;
import org.copytaster.source.Arrival;
import org.copytaster.source.Source;

/** A source on the web: how large it is shows only when it is fetched. */
record WebSource(Consumer<Consumer<Arrival>> walk) implements Source {

  @Override
  public void forEach(Consumer<Arrival> taker) {
    walk.accept(taker);
  }

  @Override
  public OptionalLong size() {
    return OptionalLong.empty();
  }
}
