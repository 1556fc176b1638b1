package org.copytaster.source.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.copytaster.source.Arrival;
import org.copytaster.source.Faults;
import org.copytaster.source.Source;
import org.copytaster.source.feed.JsonLines;

/** A file of JSON Lines: a line, a story. */
record JsonLinesFile(Path path, String uri) implements Source {

  @Override
  public void forEach(Consumer<Arrival> taker) {
    try (InputStream in = Files.newInputStream(path)) {
      new JsonLines(uri).forEach(in, taker);
    } catch (IOException e) {
      taker.accept(Faults.unreadable(uri, e));
    }
  }

  @Override
  public OptionalLong size() {
    return new SingleFile(path, uri).size();
  }
}
