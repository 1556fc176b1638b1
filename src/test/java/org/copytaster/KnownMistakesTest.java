package org.copytaster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copytaster.record.Figure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences that other tools are known to get wrong: all their figures, and no others. */
final class KnownMistakesTest {

  static Stream<String> sentences() {
    return Stories.lines(Path.of("corpus", "en", "mistakes.tsv")).stream();
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void figuresAreThoseOfTheSentence(String line) {
    String[] fields = line.split("\t+");
    String found =
        StandardPipeline.record(StandardPipeline.get(), fields[0], "en", Optional.of("2021-06-15"))
            .figures()
            .stream()
            .map(KnownMistakesTest::text)
            .collect(Collectors.joining(" ; "));
    assertEquals(fields[1], found.isEmpty() ? "-" : found);
  }

  private static String text(Figure figure) {
    return figure.kind() + " " + FigureTables.text(figure);
  }
}
