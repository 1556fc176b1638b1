package org.copytaster.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.copytaster.lexicon.LanguagePack;
import org.copytaster.lexicon.Models;
import org.copytaster.value.Language;
import org.copytaster.value.Span;
import org.junit.jupiter.api.Test;

class RobustnessTest {

  private final TimeGrammar grammar =
      TimeGrammar.of(LanguagePack.load(Models.bundled(), new Language("en")).orElseThrow())
          .orElseThrow();
  private final Resolver resolver = new Resolver(grammar.order());

  @Test
  void neverThrowsOnDamagedText() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("corpus/en/dates.tsv"));
    Random random = new Random(7);
    for (int round = 0; round < 20; round++) {
      for (String line : lines) {
        StringBuilder damaged = new StringBuilder(line);
        for (int i = 0; i < 4 && damaged.length() > 1; i++) {
          int at = random.nextInt(damaged.length());
          if (random.nextBoolean()) {
            damaged.deleteCharAt(at);
          } else {
            damaged.insert(at, "0123456789/-.,:'th \ud83d\n".charAt(random.nextInt(20)));
          }
        }
        check(damaged.toString());
      }
    }
  }

  @Test
  void readsStrangeNumbers() {
    check("99999999999999999999 years ago, 0th century, 0th of May, the 99th quarter of 0000.");
    check("9999 years ago, 13/13/2020, 00/00/0000, 24:59, the 5th half of 2020, Oct. 9-3");
  }

  /** Ten times the text may take ten times the work, with room for the noise of a busy machine. */
  @Test
  void costGrowsWithLengthOnly() {
    String text = "late on the first three last May 5, 12 to 18 the past ";
    cpu(text.repeat(2_000));
    long small = cpu(text.repeat(1_000));
    long large = cpu(text.repeat(10_000));
    assertTrue(large < 50 * small, large + " ns against " + small + " ns");
  }

  private long cpu(String text) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    grammar.find(text, new Span(0, text.length()));
    return threads.getCurrentThreadCpuTime() - before;
  }

  private void check(String text) {
    int last = 0;
    Narrative narrative = Narrative.NONE;
    for (TimeExpression found : grammar.find(text, new Span(0, text.length()))) {
      assertTrue(found.span().start() >= last && found.span().end() <= text.length(), text);
      last = found.span().end();
      for (Tense tense : Tense.values()) {
        Reference reference =
            new Reference(Optional.of(LocalDate.of(2020, 2, 29)), narrative, tense);
        Optional<Resolution> resolution = resolver.resolve(found, reference);
        narrative = resolution.map(reference::after).orElse(narrative);
        resolver.resolve(found, new Reference(Optional.empty(), Narrative.NONE, tense));
        assertEquals(
            resolution.map(Resolution::value),
            resolver.resolve(found, reference).map(Resolution::value));
      }
    }
  }
}
