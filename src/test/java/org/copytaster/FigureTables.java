package org.copytaster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.copytaster.lexicon.Models;
import org.copytaster.record.Figure;
import org.copytaster.value.Language;

/** The example tables of corpus/LANGUAGE/figures, each read once for all tests. */
final class FigureTables {

  private static final Optional<String> PUBLISHED = Optional.of("2021-06-15");

  private static final Map<Path, Result> RESULTS = new ConcurrentHashMap<>();

  /** How a table came out; {@code wrong} are its wrong lines with what was expected and found. */
  record Result(int lines, List<String> wrong) {

    int right() {
      return lines - wrong.size();
    }
  }

  private FigureTables() {}

  static List<Path> all() {
    List<Path> files = new ArrayList<>();
    for (Language language : Models.bundled().languages()) {
      try (Stream<Path> found = Files.list(Path.of("corpus", language.tag(), "figures"))) {
        found.filter(f -> f.toString().endsWith(".tsv")).sorted().forEach(files::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return files;
  }

  /** The name of a table in the gate: {@code en/figures/dead}. */
  static String name(Path table) {
    return language(table) + "/figures/" + kind(table);
  }

  static Result read(Path table) {
    return RESULTS.computeIfAbsent(table, FigureTables::measure);
  }

  private static Result measure(Path table) {
    List<String> wrong = new ArrayList<>();
    List<String> lines = Stories.lines(table);
    for (String line : lines) {
      String[] fields = line.split("\t+");
      String found = found(language(table), kind(table), fields[0]);
      String expected = expected(fields[1]);
      if (!found.equals(expected)) {
        wrong.add(fields[0] + "\n    expected " + expected + "\n    found    " + found);
      }
    }
    return new Result(lines.size(), wrong);
  }

  private static String language(Path table) {
    return table.getName(1).toString();
  }

  private static String kind(Path table) {
    return table.getFileName().toString().replace(".tsv", "");
  }

  /** The figures of {@code kind} in one sentence, as {@code text=relation value}. */
  private static String found(String language, String kind, String sentence) {
    List<String> figures = new ArrayList<>();
    for (Figure f :
        StandardPipeline.record(StandardPipeline.get(), sentence, language, PUBLISHED).figures()) {
      if (f.kind().equals(kind)) {
        figures.add(text(f));
      }
    }
    return figures.isEmpty() ? "-" : String.join(" ; ", figures);
  }

  /** A figure as {@code text=relation value}. */
  static String text(Figure figure) {
    return figure.text()
        + "="
        + figure.relation()
        + " "
        + figure.value().toPlainString()
        + figure.high().map(h -> ".." + h.toPlainString()).orElse("");
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
