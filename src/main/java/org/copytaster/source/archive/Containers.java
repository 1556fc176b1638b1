package org.copytaster.source.archive;

import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.copytaster.source.Arrival;
import org.copytaster.source.Faults;
import org.copytaster.source.Payload;
import org.copytaster.source.Payloads;
import org.copytaster.source.feed.Stories;
import org.copytaster.value.Failure;

/**
 * Opens containers: zip, tar, gzip, WARC and ARC, mbox, in one another too, and what holds several
 * stories in one file. Members are read one at a time and never written anywhere; their names are
 * names only.
 */
public final class Containers {

  private Containers() {}

  /** Hands over the stories in a file, or the file as one story. */
  public static void open(Path path, String uri, Consumer<Arrival> taker) {
    Bulk bulk = new Bulk.OnDisk(path);
    try {
      if (Files.exists(path) && !Files.isRegularFile(path)) {
        piped(path, uri, taker);
      } else if (!isOpened(uri, bulk, taker)) {
        whole(uri, bulk, taker);
      }
    } catch (IOException e) {
      taker.accept(Faults.unreadable(uri, e));
    }
  }

  /** Hands over the stories in bytes at hand, or {@code payload} itself. */
  public static void open(Payload payload, Consumer<Arrival> taker) {
    if (payload.content() instanceof Payload.Content.Bytes content) {
      Bulk bulk = new Bulk.InMemory(content.bytes());
      try {
        if (isOpened(payload.origin().uri(), bulk, taker)) {
          return;
        }
      } catch (IOException e) {
        taker.accept(Faults.unreadable(payload.origin().uri(), e));
        return;
      }
    }
    Stories.forEach(payload, taker);
  }

  private static boolean isOpened(String uri, Bulk bulk, Consumer<Arrival> taker)
      throws IOException {
    int[] taken = {0};
    Consumer<Arrival> counting =
        arrival -> {
          taken[0]++;
          taker.accept(arrival);
        };
    boolean opened = new Opening(counting, bulk.size()).open(uri, bulk);
    if (opened && taken[0] == 0) {
      taker.accept(
          Faults.broken(uri, Failure.Code.EMPTY, false, uri + " is a container without a story"));
    }
    return opened;
  }

  private static void whole(String uri, Bulk bulk, Consumer<Arrival> taker) throws IOException {
    try (InputStream in = bulk.stream()) {
      payload(uri, in, taker).ifPresent(payload -> Stories.forEach(payload, taker));
    }
  }

  /** A pipe can be read once only, and plain file streams ask where they are in it. */
  private static void piped(Path path, String uri, Consumer<Arrival> taker) throws IOException {
    try (InputStream in = new BufferedInputStream(new FileInputStream(path.toFile()))) {
      payload(uri, in, taker).ifPresent(payload -> open(payload, taker));
    }
  }

  /** All of it in one; absent if it is too large, which {@code taker} is told. */
  private static Optional<Payload> payload(String uri, InputStream in, Consumer<Arrival> taker)
      throws IOException {
    byte[] bytes = in.readNBytes((int) Payloads.MOST_BYTES + 1);
    if (bytes.length > Payloads.MOST_BYTES) {
      taker.accept(Faults.tooLarge(uri, uri));
      return Optional.empty();
    }
    return Optional.of(Payloads.of(uri, bytes));
  }
}
