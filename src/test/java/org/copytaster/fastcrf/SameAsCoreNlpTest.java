package org.copytaster.fastcrf;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Labels are those that CoreNLP gives with the same models, on the stories of the corpus. */
class SameAsCoreNlpTest {

  @Test
  void everyTokenOfTheCorpusIsLabelledAsByCoreNlp() throws IOException {
    Comparison comparison = new Comparison();
    try (Stream<Path> files = Files.walk(Path.of("corpus", "stories"))) {
      for (Path file :
          (Iterable<Path>) files.filter(f -> f.endsWith("source.txt")).sorted()::iterator) {
        comparison.compare(Files.readString(file));
      }
    }
    assertAll(
        comparison.counts().entrySet().stream()
            .map(
                count ->
                    () -> {
                      assertEquals(0, count.getValue().differences, count.getKey());
                      assertTrue(count.getValue().tokens > 5_000, count.getKey());
                    }));
  }
}
