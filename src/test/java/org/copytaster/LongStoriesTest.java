package org.copytaster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.copytaster.record.StoryRecord;
import org.junit.jupiter.api.Test;

/** What no newsroom sends costs little, too, and says so. Times are of the CPU, with much room. */
class LongStoriesTest {

  private static final long MOST_MILLIS = 3_000;

  /** A text of so many characters: the beginning of its lines. */
  private static String text(int length, String line) {
    String lines =
        IntStream.rangeClosed(0, length / line.length())
            .mapToObj(i -> line.replace("#", Integer.toString(i % 90 + 2)))
            .collect(Collectors.joining());
    return lines.substring(0, Math.min(length, lines.length()));
  }

  private static StoryRecord record(String text) {
    return StandardPipeline.record(StandardPipeline.get(), text, "en", Optional.of("2020-10-06"));
  }

  private static long millis(String text) {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    record(text);
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1_000_000;
  }

  @Test
  void costGrowsWithTheLengthAndNotWithItsSquare() {
    String line =
        "The flood killed # people in Maribel and hurt over # others, officials said.\n\n";
    millis(text(8_000, line));
    millis(text(8_000, line));
    long small = millis(text(8_000, line));
    long large = millis(text(64_000, line));
    assertTrue(large < 8 * 3 * Math.max(small, 20), small + " ms became " + large + " ms");
  }

  @Test
  void anEndlessSentenceIsReadInPiecesWithAWarning() {
    for (String word : List.of("and the rain went on ", "# ", "# killed, ", "Kolar ")) {
      StoryRecord record = record(text(20_000, word));
      assertEquals("SENTENCE_SPLIT", record.warnings().get(0).code(), word);
    }
  }

  @Test
  void noMonotonyTakesLong() {
    for (String piece :
        List.of(
            "a",
            "Ab",
            "7",
            "1,",
            "1-",
            ".",
            "\" ",
            "( ",
            "Mr. Kolar said. ",
            "\"We are #\" he said. ",
            "On Monday # May ",
            "The Party Dovo (Unity) won #% of the votes. ")) {
      long millis = millis(text(20_000, piece));
      assertTrue(millis < MOST_MILLIS, piece + " took " + millis + " ms");
    }
  }
}
