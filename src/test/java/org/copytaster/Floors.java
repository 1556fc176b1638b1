package org.copytaster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the corpus's tables must reach at least: the lines of corpus/floors.tsv. */
final class Floors {

  private static final Path FILE = Path.of("corpus", "floors.tsv");

  private Floors() {}

  /** The lines of {@code table} that must be right; a table without a floor must be all right. */
  static int of(String table) {
    try {
      for (String line : Files.readAllLines(FILE)) {
        String[] fields = line.split("\t");
        if (fields[0].equals(table)) {
          return Integer.parseInt(fields[1].strip());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new AssertionError(FILE + " has no line for " + table);
  }
}
