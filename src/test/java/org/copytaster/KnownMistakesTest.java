package org.copytaster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copytaster.record.Figure;
import org.copytaster.record.StoryRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that other tools are known to get wrong: all they state of a sort, and nothing else. */
final class KnownMistakesTest {

  static Stream<String> sentences() {
    return Stories.lines(Path.of("corpus", "en", "mistakes.tsv")).stream();
  }

  static Stream<Arguments> names() {
    return texts("mistakes-names.tsv");
  }

  static Stream<Arguments> quotes() {
    return texts("mistakes-quotes.tsv");
  }

  private static Stream<Arguments> texts(String table) {
    return Stories.lines(Path.of("corpus", "en", table)).stream()
        .map(line -> Arguments.of((Object[]) line.split("\t+")));
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void figuresAreThoseOfTheSentence(String line) {
    String[] fields = line.split("\t+");
    String found =
        record(fields[0]).figures().stream()
            .map(KnownMistakesTest::text)
            .collect(Collectors.joining(" ; "));
    assertEquals(fields[1], found.isEmpty() ? "-" : found);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("names")
  void entitiesAreThoseOfTheText(String mistake, String text, String expected) {
    assertEquals(expected, RecordText.entities(record(text)), mistake);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("quotes")
  void quotesAreThoseOfTheText(String mistake, String text, String expected) {
    assertEquals(expected, RecordText.quotes(record(text)), mistake);
  }

  private static StoryRecord record(String text) {
    return StandardPipeline.record(
        StandardPipeline.get(), text.replace("\\n", "\n"), "en", Optional.of("2021-06-15"));
  }

  private static String text(Figure figure) {
    return figure.kind() + " " + FigureTables.text(figure);
  }
}
