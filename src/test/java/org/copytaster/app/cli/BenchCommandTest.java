package org.copytaster.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.copytaster.json.BadJsonException;
import org.copytaster.json.Json;
import org.junit.jupiter.api.Test;

/** The benchmark without its peer, which takes half a minute to load. */
class BenchCommandTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String input, String... args) {
    return CommandLines.run(
        new Console(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            false),
        args);
  }

  private String said() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String stories(int count) {
    String text = "The flood killed 12 people in Maribel on Monday, the mayor of the town said.";
    return ("{\"text\":\"" + text + "\",\"published\":\"2020-10-06\"}\n").repeat(count);
  }

  @Test
  void everyStepIsListed() {
    assertEquals(ExitCode.FINE, run(stories(60), "bench", "-", "--no-peer", "--tokens", "200"));
    for (String step :
        List.of("read", "tokenize", "pos", "lemma", "ner", "FigureExtractor", "assemble", "json")) {
      assertTrue(said().contains("\n" + step + " "), step);
    }
    assertTrue(said().contains("stories per CPU second"), said());
  }

  @Test
  void theSameComesAsJson() throws BadJsonException {
    int code = run(stories(60), "bench", "-", "--no-peer", "--tokens", "200", "--json");
    assertEquals(ExitCode.FINE, code);
    Map<String, Object> report = Json.object(said());
    assertTrue(((Map<?, ?>) report.get("ours")).get("tokens") instanceof Number, said());
    assertNull(report.get("peer"));
  }

  @Test
  void nothingToMeasureIsSaid() {
    assertEquals(ExitCode.NOTHING_DONE, run(stories(1), "bench", "-", "--no-peer"));
    assertEquals(ExitCode.USAGE, run("", "bench", "-", "--tokens", "0"));
  }
}
