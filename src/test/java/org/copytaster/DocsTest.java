package org.copytaster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.copytaster.json.Json;
import org.copytaster.lexicon.Models;
import org.copytaster.pipeline.Pipeline;
import org.copytaster.pipeline.Pipelines;
import org.copytaster.value.Failure;
import org.copytaster.value.Warning;
import org.junit.jupiter.api.Test;

/** What the README shows is what the program does. */
final class DocsTest {

  private static String readme() throws IOException {
    return Files.readString(Path.of("README.md"));
  }

  @Test
  void theOutputShownIsTheOutput() throws IOException {
    assertEquals(5, shown("./copytaster extract ", StandardPipeline.get()));
    assertEquals(
        4, shown("./copytaster extract --explain ", Pipelines.explaining(Models.bundled())));
  }

  /** The lines of the JSON behind a command; all their pieces stand in its output. */
  private static int shown(String command, Pipeline pipeline) throws IOException {
    String text = readme();
    int file = text.indexOf(command) + command.length();
    Path story = Path.of(text.substring(file, text.indexOf('\n', file)).strip());
    String record =
        Json.write(StandardPipeline.record(pipeline.process(StandardPipeline.payload(story))));
    int start = text.indexOf("```json\n", file) + "```json\n".length();
    String[] lines = text.substring(start, text.indexOf("```", start)).split("\n");
    for (String line : lines) {
      int from = 0;
      for (String piece : line.split("…")) {
        int at = record.indexOf(piece, from);
        assertTrue(at >= 0, () -> "not in the record: " + piece);
        from = at + piece.length();
      }
    }
    return lines.length;
  }

  @Test
  void everyCodeIsListed() throws IOException {
    String text = readme();
    List<String> missing = new ArrayList<>();
    for (Failure.Code code : Failure.Code.values()) {
      if (!text.contains("| `" + code + "` |")) {
        missing.add(code.name());
      }
    }
    for (Warning.Code code : Warning.Code.values()) {
      if (!text.contains("| `" + code + "` |")) {
        missing.add(code.name());
      }
    }
    assertEquals(List.of(), missing);
  }

  @Test
  void everyKindHasExamples() {
    List<String> missing = new ArrayList<>();
    for (var kind : Models.bundled().folder("kinds")) {
      Path table = Path.of("corpus", "en", "figures", kind.name() + ".tsv");
      if (!Files.exists(table)) {
        missing.add(table.toString());
      }
    }
    assertEquals(List.of(), missing);
  }
}
