package org.copytaster.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that stands under its name only when it is complete and on the disk: until {@link #finish}
 * it is written beside it, and closing without that leaves nothing behind.
 */
final class WholeFile implements AutoCloseable {

  private static final String PART = ".part";

  private final Path part;
  private final Path target;
  private final FileChannel channel;
  private final OutputStream out;
  private final Checkpoint checkpoint;
  private boolean open = true;

  private WholeFile(Path part, Path target, FileChannel channel, Checkpoint checkpoint) {
    this.part = part;
    this.target = target;
    this.channel = channel;
    this.out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
    this.checkpoint = checkpoint;
  }

  /**
   * A file that will be {@code target}, and take the place of one of that name.
   *
   * @throws IOException if nothing can be written there
   */
  static WholeFile begin(Path target, Checkpoint checkpoint) throws IOException {
    // a name of its own: two runs may write to one file, and the later one to end wins whole
    String name = "." + target.getFileName() + "." + ProcessHandle.current().pid() + PART;
    Path part = target.resolveSibling(name);
    FileChannel channel =
        FileChannel.open(
            part,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING);
    WholeFile file = new WholeFile(part, target, channel, checkpoint);
    file.reached("begun");
    return file;
  }

  /** Removes what runs that were cut off have left beside {@code target}. */
  static void sweep(Path target) throws IOException {
    String begin = "." + target.getFileName() + ".";
    try (DirectoryStream<Path> left =
        Files.newDirectoryStream(
            target.toAbsolutePath().getParent(),
            path -> {
              String name = path.getFileName().toString();
              return name.startsWith(begin) && name.endsWith(PART);
            })) {
      for (Path path : left) {
        Files.deleteIfExists(path);
      }
    }
  }

  Path part() {
    return part;
  }

  OutputStream out() {
    return out;
  }

  private void reached(String step) {
    checkpoint.reached(target.getFileName() + "/" + step);
  }

  /** Gives the file its name: all has been written. */
  void finish() throws IOException {
    reached("written");
    out.flush();
    reached("flushed");
    channel.force(true);
    open = false;
    channel.close();
    reached("synced");
    Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    reached("named");
    sync(target.toAbsolutePath().getParent());
    reached("kept");
  }

  /** Without it, a name may be lost with the power, though the file's bytes are kept. */
  private static void sync(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // not every system opens a folder; those keep names themselves
      return;
    }
  }

  @Override
  public void close() throws IOException {
    if (open) {
      open = false;
      channel.close();
      Files.deleteIfExists(part);
    }
  }
}
