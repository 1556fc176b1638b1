package org.copytaster;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.copytaster.lexicon.Models;
import org.copytaster.record.Figure;
import org.copytaster.value.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The example tables of corpus/LANGUAGE/figures: each line a sentence and the figures of the
 * table's kind in it. The share of lines that come out right must not fall below the table's floor.
 */
final class FigureTableTest {

  private static final Optional<String> PUBLISHED = Optional.of("2021-06-15");

  static Stream<Path> tables() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Language language : Models.bundled().languages()) {
      try (Stream<Path> found = Files.list(Path.of("corpus", language.tag(), "figures"))) {
        found.filter(f -> f.toString().endsWith(".tsv")).sorted().forEach(files::add);
      }
    }
    return files.stream();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void linesAreReadAsExpected(Path table) throws IOException {
    String kind = table.getFileName().toString().replace(".tsv", "");
    String language = table.getName(1).toString();
    List<String> wrong = new ArrayList<>();
    int lines = 0;
    for (String line : Files.readAllLines(table)) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      lines++;
      String[] fields = line.split("\t+");
      String found = found(language, kind, fields[0]);
      String expected = expected(fields[1]);
      if (!found.equals(expected)) {
        wrong.add(fields[0] + "\n    expected " + expected + "\n    found    " + found);
      }
    }
    int right = lines - wrong.size();
    System.out.printf(Locale.ROOT, "%s/%s: %d of %d lines right%n", language, kind, right, lines);
    assertTrue(
        right >= Floors.of(language + "/figures/" + kind),
        () -> kind + ": " + right(wrong) + String.join("\n", wrong));
  }

  private static String right(List<String> wrong) {
    return wrong.size() + " lines wrong\n";
  }

  /** The figures of {@code kind} in one sentence, as {@code text=relation value}. */
  private static String found(String language, String kind, String sentence) {
    List<String> figures = new ArrayList<>();
    for (Figure f :
        StandardPipeline.record(StandardPipeline.get(), sentence, language, PUBLISHED).figures()) {
      if (f.kind().equals(kind)) {
        figures.add(
            f.text()
                + "="
                + f.relation()
                + " "
                + f.value().toPlainString()
                + f.high().map(h -> ".." + h.toPlainString()).orElse(""));
      }
    }
    return figures.isEmpty() ? "-" : String.join(" ; ", figures);
  }

  /** The expected column without flags, numbers written plainly. */
  private static String expected(String column) {
    if (column.strip().equals("-")) {
      return "-";
    }
    List<String> items = new ArrayList<>();
    for (String item : column.split(" ; ")) {
      int flags = item.indexOf('{');
      String plain = (flags < 0 ? item : item.substring(0, flags)).strip();
      int space = plain.lastIndexOf(' ');
      List<String> numbers = new ArrayList<>();
      for (String number : plain.substring(space + 1).split("\\.\\.")) {
        numbers.add(new BigDecimal(number).stripTrailingZeros().toPlainString());
      }
      items.add(plain.substring(0, space + 1) + String.join("..", numbers));
    }
    return String.join(" ; ", items);
  }
}
