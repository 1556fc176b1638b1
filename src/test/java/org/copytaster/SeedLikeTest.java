package org.copytaster;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.copytaster.record.StoryRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each line of the {@code facts.tsv} of the stories built like the first one holds of its record.
 */
class SeedLikeTest {

  private static final Map<String, StoryRecord> RECORDS = new ConcurrentHashMap<>();

  /** One line of a facts.tsv. */
  record Fact(String story, List<String> columns) {

    @Override
    public String toString() {
      return story + ": " + String.join(" ", columns);
    }
  }

  static Stream<Fact> facts() {
    return Stories.seedLike().stream().flatMap(SeedLikeTest::facts);
  }

  private static Stream<Fact> facts(Path folder) {
    String story = folder.getFileName().toString();
    return Stories.lines(folder.resolve("facts.tsv")).stream()
        .map(line -> new Fact(story, List.of(line.split("\t", -1))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("facts")
  void holds(Fact fact) {
    StoryRecord record =
        RECORDS.computeIfAbsent(
            fact.story(),
            story -> Stories.record(Stories.FOLDER.resolve(story).resolve("source.txt")));
    new StatedFacts(record).check(fact.columns());
  }
}
