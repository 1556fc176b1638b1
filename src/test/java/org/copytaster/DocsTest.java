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
    String text = readme();
    int command = text.indexOf("./copytaster extract ") + "./copytaster extract ".length();
    Path story = Path.of(text.substring(command, text.indexOf('\n', command)).strip());
    String record = Json.write(Stories.record(story));
    int start = text.indexOf("```json\n") + "```json\n".length();
    String[] lines = text.substring(start, text.indexOf("```", start)).split("\n");
    assertEquals(5, lines.length);
    for (String line : lines) {
      int from = 0;
      for (String piece : line.split("…")) {
        int at = record.indexOf(piece, from);
        assertTrue(at >= 0, () -> "not in the record: " + piece);
        from = at + piece.length();
      }
    }
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
