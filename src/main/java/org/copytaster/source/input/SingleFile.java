package org.copytaster.source.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.copytaster.source.Arrival;
import org.copytaster.source.Source;
import org.copytaster.source.archive.Containers;

/** A file that is one story, or a container of some. */
record SingleFile(Path path, String uri) implements Source {

  @Override
  public void forEach(Consumer<Arrival> taker) {
    Containers.open(path, uri, taker);
  }

  @Override
  public OptionalLong size() {
    try {
      return OptionalLong.of(Files.size(path));
    } catch (IOException e) {
      return OptionalLong.empty();
    }
  }
}
