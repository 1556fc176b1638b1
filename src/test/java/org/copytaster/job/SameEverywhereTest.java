package org.copytaster.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copytaster.json.BadJsonException;
import org.copytaster.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A job's export does not depend on the machine's language, its time zone, the number of readers or
 * the order of the stories, and its memory not on their number. {@code -Dtorture=full} tries all.
 */
class SameEverywhereTest {

  private static final boolean FULL = "full".equals(System.getProperty("torture"));

  private static final List<String> LANGUAGES = List.of("tr-TR", "ar-EG", "th-TH", "en-US");
  private static final List<String> ZONES = List.of("Pacific/Kiritimati", "America/Los_Angeles");

  @TempDir Path folder;

  private record Machine(String language, String zone, int readers) {

    List<String> options() {
      String[] tag = language.split("-");
      return List.of(
          "-Duser.language=" + tag[0], "-Duser.country=" + tag[1], "-Duser.timezone=" + zone);
    }
  }

  @Test
  void anExportIsTheSameOnEveryMachineAndInEveryOrder() throws IOException, InterruptedException {
    TortureBench bench = new TortureBench(folder, 5);
    List<Machine> machines = new ArrayList<>();
    for (String language : LANGUAGES) {
      for (String zone : ZONES) {
        for (int readers : List.of(1, 2, 4)) {
          machines.add(new Machine(language, zone, readers));
        }
      }
    }
    List<Machine> tried =
        FULL ? machines : List.of(machines.get(0), machines.get(machines.size() - 2));
    List<String> lines = lines(40);
    List<Map<String, String>> exports = new ArrayList<>();
    for (int i = 0; i < tried.size(); i++) {
      Collections.shuffle(lines, new Random(i));
      Path input = Files.createDirectories(folder.resolve("run" + i)).resolve("stories.jsonl");
      Files.write(input, lines);
      Path job = folder.resolve("job" + i);
      List<String> command =
          new ArrayList<>(bench.command(tried.get(i).options(), job, Path.of("stories.jsonl")));
      command.set(command.size() - 1, String.valueOf(tried.get(i).readers));
      Process process =
          new ProcessBuilder(command)
              .directory(input.getParent().toFile())
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("log.txt").toFile())
              .start();
      assertEquals(0, TortureBench.end(process), Files.readString(folder.resolve("log.txt")));
      exports.add(TortureBench.exported(job));
    }
    assertTrue(exports.get(0).get("records").lines().count() > 30);
    exports.forEach(export -> assertEquals(exports.get(0), export));
    if (FULL) {
      System.out.println(Json.write(Map.of("trial", "machines", "same", exports.size())));
    }
  }

  private static List<String> lines(int count) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String text = "On Monday " + (i + 2) + " people took the ferry to the Inner ISLANDS. İI ıi";
      lines.add(Json.write(Map.of("id", "s" + i, "text", text)));
    }
    return lines;
  }

  @Test
  void memoryStaysFlatHoweverManyStories()
      throws IOException, InterruptedException, BadJsonException {
    TortureBench bench = new TortureBench(folder, 5);
    int count = FULL ? 100_000 : 1_000;
    Path input = folder.resolve("many.jsonl");
    Files.write(input, lines(count));
    Path job = folder.resolve("many");
    assertEquals(0, TortureBench.end(bench.start(List.of("-Dweigh=" + count / 10), job, input)));
    List<Long> weights = new ArrayList<>();
    Matcher weight =
        Pattern.compile("heap (\\d+)").matcher(Files.readString(folder.resolve("log.txt")));
    while (weight.find()) {
      weights.add(Long.parseLong(weight.group(1)));
    }
    double growth = (double) weights.get(1) / weights.get(0);
    if (FULL) {
      System.out.println(
          Json.write(Map.of("trial", "memory", "stories", count, "heap", weights, "of", growth)));
    }
    assertEquals(Map.of("", count), TortureBench.counts(job));
    assertTrue(growth <= 1.15, weights + " bytes");
  }
}
