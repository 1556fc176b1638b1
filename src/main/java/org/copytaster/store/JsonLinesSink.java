package org.copytaster.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.copytaster.json.Json;

/**
 * Writes records as JSON Lines, in the order they come; a file stands under its name only when it
 * is complete.
 */
public final class JsonLinesSink implements AutoCloseable {

  private final OutputStream out;
  private final Optional<WholeFile> file;

  private JsonLinesSink(OutputStream out, Optional<WholeFile> file) {
    this.out = out;
    this.file = file;
  }

  /** Writes to a stream, each line at once; the stream stays open. */
  public static JsonLinesSink to(OutputStream out) {
    return new JsonLinesSink(out, Optional.empty());
  }

  /**
   * Writes to a file, which takes the place of one of that name at the end.
   *
   * @throws IOException if nothing can be written there
   */
  public static JsonLinesSink to(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException("it is a folder");
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      return to(Files.newOutputStream(file));
    }
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    if (!Files.isDirectory(target.getParent())) {
      throw new NoSuchFileException(target.getParent().toString(), null, "there is no such folder");
    }
    if (Files.exists(target) && !Files.isWritable(target)) {
      throw new IOException("it may not be written");
    }
    WholeFile whole = WholeFile.begin(target, Checkpoint.NONE);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> deleteLeftOver(whole.part())));
    return new JsonLinesSink(whole.out(), Optional.of(whole));
  }

  /** A run that is stopped leaves nothing behind. */
  private static void deleteLeftOver(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      // the program is ending and can tell nobody; the file is hidden and named .part
      return;
    }
  }

  /** Writes one record as one line. */
  public void write(Object value) throws IOException {
    out.write((Json.write(value) + "\n").getBytes(StandardCharsets.UTF_8));
    if (file.isEmpty()) {
      out.flush();
    }
  }

  /** Gives the file its name: all has been written. */
  public void finish() throws IOException {
    if (file.isPresent()) {
      file.get().finish();
    } else {
      out.flush();
    }
  }

  @Override
  public void close() throws IOException {
    if (file.isPresent()) {
      file.get().close();
    }
  }
}
