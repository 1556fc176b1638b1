package org.copytaster.fastcrf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The example of the README, and how the package behaves around it. */
class FastTest {

  private static final FastTagger TAGGER = FastTagger.ofResource(Stock.TAGGER);
  private static final Combination NAMES = Combination.ofResources(Stock.NAMES);
  private static final List<String> WORDS =
      List.of("Maria", "Lind", "left", "Oslo", "on", "Monday", ".");

  @Test
  void theExampleOfTheReadmeIsTrue() throws IOException {
    List<String> tags = TAGGER.tag(WORDS);
    String readme = Files.readString(Path.of("src/main/java/org/copytaster/fastcrf/README.md"));
    assertTrue(readme.contains("`tags` is `" + tags + "`"), tags::toString);
    List<String> labels = NAMES.label(WORDS, tags);
    assertTrue(readme.contains("`" + labels + "`"), labels::toString);
    for (String word : WORDS) {
      assertTrue(readme.contains('"' + word + '"'), word);
    }
  }

  @Test
  void labelsThatAreNotWantedAreLeftOutAndTheOthersAsBefore() {
    List<String> tags = TAGGER.tag(WORDS);
    assertEquals(
        List.of("O", "O", "O", "LOCATION", "O", "O", "O"),
        NAMES.only(Set.of("LOCATION", "MISC")).label(WORDS, tags));
  }

  @Test
  void aSentenceMayBeEmptyAndHaveNoTags() {
    assertEquals(List.of(), TAGGER.tag(List.of()));
    assertEquals(List.of(), NAMES.label(List.of(), List.of()));
    assertEquals("LOCATION", NAMES.label(WORDS, List.of()).get(3));
  }

  @Test
  void threadsDoNotDisturbEachOther() {
    List<String> tags = TAGGER.tag(WORDS);
    List<String> labels = NAMES.label(WORDS, tags);
    FastTagger tagger = FastTagger.ofResource(Stock.TAGGER);
    boolean same =
        IntStream.range(0, 2_000)
            .parallel()
            .allMatch(
                i -> {
                  List<String> words = new ArrayList<>(WORDS);
                  words.add("w" + i);
                  return tagger.tag(words).subList(0, 6).equals(tags.subList(0, 6))
                      && NAMES.label(WORDS, tags).equals(labels);
                });
    assertTrue(same);
  }

  @Test
  void whatIsNoModelIsRefused() {
    InputStream rubbish = new ByteArrayInputStream(new byte[] {1, 2, 3, 4, 5, 6, 7, 8});
    assertThrows(IOException.class, () -> FastCrf.read(rubbish));
    assertThrows(UncheckedIOException.class, () -> FastCrf.ofResource("no/such.model"));
    assertThrows(UncheckedIOException.class, () -> FastTagger.ofResource("no/such.model"));
  }
}
