package org.copytaster.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** A file that is one story. */
record SingleFile(Path path, String uri) implements Source {

  @Override
  public void forEach(Consumer<Arrival> taker) {
    taker.accept(arrival());
  }

  private Arrival arrival() {
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes((int) Sources.MOST_BYTES + 1);
      return bytes.length > Sources.MOST_BYTES
          ? Faults.tooLarge(uri, uri)
          : Payloads.story(uri, bytes);
    } catch (IOException e) {
      return Faults.unreadable(uri, e);
    }
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
