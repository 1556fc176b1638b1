package org.copytaster.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.copytaster.json.Json;

/**
 * Writes records as JSON Lines, in the order they come. A file stands under its name only when it
 * is complete: until {@link #finish} it is written beside it, and closing without that leaves
 * nothing behind.
 */
public final class JsonLinesSink implements AutoCloseable {

  /** A file in the making: where it is written, and the name it will have. */
  private record Unfinished(Path part, Path target, FileChannel channel) {}

  private final OutputStream out;
  private final Optional<Unfinished> unfinished;
  private boolean open = true;

  private JsonLinesSink(OutputStream out, Optional<Unfinished> unfinished) {
    this.out = out;
    this.unfinished = unfinished;
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
      return new JsonLinesSink(Files.newOutputStream(file), Optional.empty());
    }
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    if (!Files.isDirectory(target.getParent())) {
      throw new NoSuchFileException(target.getParent().toString(), null, "there is no such folder");
    }
    if (Files.exists(target) && !Files.isWritable(target)) {
      throw new IOException("it may not be written");
    }
    // a name of its own: two runs may write to one file, and the later one to end wins whole
    String name = "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part";
    Path part = target.resolveSibling(name);
    FileChannel channel =
        FileChannel.open(
            part,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING);
    JsonLinesSink sink =
        new JsonLinesSink(
            new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16),
            Optional.of(new Unfinished(part, target, channel)));
    Runtime.getRuntime().addShutdownHook(new Thread(() -> deleteLeftOver(part)));
    return sink;
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
    if (unfinished.isEmpty()) {
      out.flush();
    }
  }

  /** Gives the file its name: all has been written. */
  public void finish() throws IOException {
    out.flush();
    open = false;
    if (unfinished.isPresent()) {
      Unfinished file = unfinished.get();
      file.channel.force(true);
      file.channel.close();
      Files.move(
          file.part,
          file.target,
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() throws IOException {
    if (open && unfinished.isPresent()) {
      open = false;
      unfinished.get().channel.close();
      Files.deleteIfExists(unfinished.get().part);
    }
  }
}
