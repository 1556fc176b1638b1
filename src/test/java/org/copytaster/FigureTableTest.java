package org.copytaster;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The example tables of corpus/LANGUAGE/figures: each line a sentence and the figures of the
 * table's kind in it. The lines that come out right must not be fewer than the gate asks for.
 */
final class FigureTableTest {

  static List<Path> tables() {
    return FigureTables.all();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void linesAreReadAsExpected(Path table) {
    String name = FigureTables.name(table);
    FigureTables.Result result = FigureTables.read(table);
    System.out.printf(
        Locale.ROOT, "%s: %d of %d lines right%n", name, result.right(), result.lines());
    BigDecimal right = BigDecimal.valueOf(result.right());
    BigDecimal floor = CorpusGate.gate().floors().getOrDefault(name, right);
    assertTrue(
        right.compareTo(floor) >= 0,
        () ->
            name
                + ": the gate asks for "
                + floor.toPlainString()
                + " right lines\n"
                + String.join("\n", result.wrong()));
  }
}
