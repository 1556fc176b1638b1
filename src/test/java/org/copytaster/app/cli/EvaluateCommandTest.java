package org.copytaster.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.copytaster.json.BadJsonException;
import org.copytaster.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

  private static final String RECORD =
      "{\"source\":{\"uri\":\"in.jsonl#%s\"},\"article\":{\"text\":\"Two died.\"},\"figures\":[]}\n";

  private static final String GOLD =
      "{\"id\":\"%s\",\"figures\":[{\"start\":0,\"end\":3,\"quote\":\"Two\",\"kind\":\"dead\","
          + "\"value\":2,\"relation\":\"exact\",\"asserted\":true,\"event\":\"main\","
          + "\"subset\":false}]}\n";

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String standardInput, String... args) {
    Console console =
        new Console(
            new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            false);
    return CommandLines.run(console, args);
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void theReadmeShowsWhatIsPrinted() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String command = "./copytaster evaluate src/";
    int start = readme.indexOf(command) + "./copytaster ".length();
    String[] args = readme.substring(start, readme.indexOf('\n', start)).split(" ");
    assertEquals(ExitCode.FINE, run("", args));
    int block = readme.indexOf("```text\n", start) + "```text\n".length();
    int from = 0;
    for (String piece : readme.substring(block, readme.indexOf("```", block)).split("…\n")) {
      int at = printed().indexOf(piece, from);
      assertTrue(at >= 0, () -> "not printed: " + piece + "\nbut\n" + printed());
      from = at + piece.length();
    }
  }

  @Test
  void missesAreListedWithTheirPlace() throws IOException {
    String records = String.format(RECORD, "a");
    String gold = file("g.jsonl", String.format(GOLD, "a"));
    assertEquals(ExitCode.FINE, run(records, "evaluate", "-", gold, "--misses"));
    assertTrue(
        printed().endsWith("MISSED  a  dead\n  expected  \"Two\" = exact 2\n  [[Two]] died.\n"),
        printed());
  }

  @Test
  void allOfItIsOneJsonObject() throws IOException, BadJsonException {
    String records = file("r.jsonl", String.format(RECORD, "a"));
    String gold = file("g.jsonl", String.format(GOLD, "a") + String.format(GOLD, "b"));
    assertEquals(ExitCode.SOME_FAILED, run("", "evaluate", records, gold, "--json"));
    assertEquals(1, printed().lines().count());
    Map<String, Object> object = Json.object(printed());
    assertEquals(Map.of("b", "no record"), object.get("without_record"));
    assertEquals(1, object.get("stories_without_record"));
    assertEquals(2, ((List<?>) object.get("missed")).size());
  }

  @Test
  void aKindOfOnesOwnCounts() throws IOException {
    Files.createDirectories(folder.resolve("models/kinds"));
    Files.writeString(folder.resolve("models/kinds/rescued.tsv"), "unit\tperson\n");
    String records = file("r.jsonl", String.format(RECORD, "a"));
    String gold = file("g.jsonl", String.format(GOLD, "a").replace("dead", "rescued"));
    assertEquals(ExitCode.SOME_FAILED, run("", "evaluate", records, gold));
    assertTrue(said().contains("unknown kind"), said());
    String models = folder.resolve("models").toString();
    assertEquals(ExitCode.FINE, run("", "evaluate", records, gold, "--models", models));
  }

  @Test
  void whatCannotBeScoredIsSaidInASentence() throws IOException {
    String records = file("r.jsonl", String.format(RECORD, "a"));
    String gold = file("g.jsonl", String.format(GOLD, "a"));
    for (String[] args :
        new String[][] {
          {records, folder + "/none"},
          {folder.toString(), gold},
          {file("empty", ""), gold},
          {file("text", "no record\n"), gold},
          {gold, records},
          {records, records}
        }) {
      err.reset();
      assertEquals(
          ExitCode.NOTHING_DONE,
          run("", "evaluate", args[0], args[1]),
          () -> Arrays.toString(args));
      assertEquals(1, said().lines().count(), said());
      assertTrue(said().startsWith("copytaster: "), said());
      assertFalse(said().contains("Exception"), said());
    }
    assertEquals("", printed());
  }

  @Test
  void wrongUseIsExplained() throws IOException {
    assertEquals(ExitCode.USAGE, run("", "evaluate", "r.jsonl"));
    assertEquals(ExitCode.USAGE, run("", "evaluate", "r.jsonl", "-"));
    assertEquals(ExitCode.USAGE, run("", "evaluate", "", "g.jsonl"));
    assertEquals(ExitCode.FINE, run("", "evaluate", "--help"));
    assertTrue(printed().contains("1,000 resamples"), printed());
  }

  @Test
  void aStoryCannotSteerATerminal() throws IOException {
    String records = String.format(RECORD, "a").replace("died.", "died\\u001b[31m\\n.");
    String gold = file("g.jsonl", String.format(GOLD, "a"));
    run(records, "evaluate", "-", gold, "--misses");
    assertFalse(printed().contains("\u001b"), printed());
  }
}
