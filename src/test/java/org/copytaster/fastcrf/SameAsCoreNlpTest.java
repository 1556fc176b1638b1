package org.copytaster.fastcrf;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Answers are those that CoreNLP gives with the same models, on some stories of the corpus. */
class SameAsCoreNlpTest {

  /** Of so many stories one is read as it is and one in capitals: CoreNLP needs its time. */
  private static final int OF = 4;

  @Test
  void everyTokenGetsTheLabelTagAndLemmaThatCoreNlpGives() throws IOException {
    Comparison comparison = new Comparison();
    List<Path> stories = stories();
    for (int i = 0; i < stories.size(); i++) {
      String story = Files.readString(stories.get(i));
      if (i % OF < 2) {
        comparison.compare(i % OF == 0 ? story : story.toUpperCase(Locale.ROOT));
      }
    }
    assertEquals(7, comparison.counts().size());
    assertAll(
        comparison.counts().entrySet().stream()
            .map(
                count ->
                    () -> {
                      assertEquals(0, count.getValue().differences(), count.getKey());
                      assertTrue(count.getValue().tokens() > 2_000, count.getKey());
                    }));
  }

  private static List<Path> stories() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("corpus", "stories"))) {
      return files.filter(file -> file.endsWith("source.txt")).sorted().toList();
    }
  }
}
