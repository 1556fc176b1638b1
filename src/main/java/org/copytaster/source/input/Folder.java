package org.copytaster.source.input;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.copytaster.source.Arrival;
import org.copytaster.source.Faults;
import org.copytaster.source.Source;
import org.copytaster.value.Failure;

/**
 * All files below a folder, by name, folder by folder; hidden ones are left out, and links to
 * folders are not followed, since they can run in a circle.
 */
record Folder(Path path, String uri) implements Source {

  @Override
  public void forEach(Consumer<Arrival> taker) {
    walk(path, uri, taker);
  }

  private static void walk(Path folder, String uri, Consumer<Arrival> taker) {
    List<Path> members;
    try {
      members = members(folder);
    } catch (IOException e) {
      taker.accept(Faults.unreadable(uri, e));
      return;
    }
    for (Path member : members) {
      String name = (uri.endsWith("/") ? uri : uri + "/") + member.getFileName();
      if (Files.isDirectory(member, LinkOption.NOFOLLOW_LINKS)) {
        walk(member, name, taker);
      } else if (Files.exists(member)
          && !Files.isRegularFile(member)
          && !Files.isDirectory(member)) {
        // a pipe or device would keep the run waiting for ever
        taker.accept(
            Faults.broken(
                name, Failure.Code.UNREADABLE, false, name + " is neither a file nor a folder"));
      } else if (!Files.isDirectory(member)) {
        Sources.file(member, name).forEach(taker);
      }
    }
  }

  private static List<Path> members(Path folder) throws IOException {
    List<Path> members = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path member : stream) {
        if (!member.getFileName().toString().startsWith(".")) {
          members.add(member);
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    members.sort(Comparator.comparing(member -> member.getFileName().toString()));
    return members;
  }

  @Override
  public OptionalLong size() {
    try {
      return OptionalLong.of(size(path));
    } catch (IOException e) {
      return OptionalLong.empty();
    }
  }

  private static long size(Path folder) throws IOException {
    long bytes = 0;
    for (Path member : members(folder)) {
      bytes +=
          Files.isDirectory(member, LinkOption.NOFOLLOW_LINKS) ? size(member) : Files.size(member);
    }
    return bytes;
  }
}
