package org.copytaster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.copytaster.record.StoryRecord;

/** The stories of the corpus, and the records that the standard pipeline makes of them. */
final class Stories {

  static final Path FOLDER = Path.of("corpus", "stories");

  private Stories() {}

  /** The folders that {@code corpus/stories/seed-like.txt} names. */
  static List<Path> seedLike() {
    return lines(FOLDER.resolve("seed-like.txt")).stream().map(FOLDER::resolve).toList();
  }

  /** The source files of all stories, one a folder. */
  static List<Path> all() {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("source."))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The record of the story in the file {@code source}. */
  static StoryRecord record(Path source) {
    return StandardPipeline.record(
        StandardPipeline.get().process(StandardPipeline.payload(source)));
  }

  static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
