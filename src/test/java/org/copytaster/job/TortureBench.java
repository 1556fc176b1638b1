package org.copytaster.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.copytaster.json.BadJsonException;
import org.copytaster.json.Json;

/** Where jobs are run in processes of their own, cut off, and looked at afterwards. */
final class TortureBench {

  private static final long PATIENCE_SECONDS = 600;

  private final Path folder;
  private final Random random;

  TortureBench(Path folder, long seed) {
    this.folder = folder;
    this.random = new Random(seed);
  }

  Path folder() {
    return folder;
  }

  Random random() {
    return random;
  }

  /** How many of a number of stories do what to their reader; the rest are well-behaved. */
  record Chaos(int memory, int exit, int hang, int stack) {
    static final Chaos NONE = new Chaos(0, 0, 0, 0);
  }

  /** Small stories, one in twenty of them blank; every tenth is there a second time. */
  Path stories(String name, int count, Chaos chaos) throws IOException {
    List<String> deeds = new ArrayList<>();
    add(deeds, "CHAOS memory", chaos.memory);
    add(deeds, "CHAOS exit", chaos.exit);
    add(deeds, "CHAOS hang", chaos.hang);
    add(deeds, "CHAOS stack", chaos.stack);
    while (deeds.size() < count) {
      deeds.add("");
    }
    java.util.Collections.shuffle(deeds, random);
    Path made = folder.resolve(name);
    Files.createDirectories(made);
    for (int i = 0; i < count; i++) {
      String text =
          deeds.get(i).isEmpty() && i % 20 == 19
              ? " ".repeat(i)
              : "A ferry with "
                  + (i + 2)
                  + " people on board ran aground off the island. "
                  + deeds.get(i);
      String file = String.format(java.util.Locale.ROOT, "s%06d.txt", i);
      Files.writeString(made.resolve(file), text, StandardCharsets.UTF_8);
      if (deeds.get(i).isEmpty() && i % 10 == 3) {
        Files.writeString(made.resolve("again-" + file), text, StandardCharsets.UTF_8);
      }
    }
    return made;
  }

  private static void add(List<String> deeds, String deed, int times) {
    for (int i = 0; i < times; i++) {
      deeds.add(deed);
    }
  }

  /** The command line of a run. */
  List<String> command(List<String> options, Path job, Path input, String... more) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), CutRun.class.getName()));
    command.addAll(List.of(job.toString(), input.toString(), "2"));
    command.addAll(List.of(more));
    return command;
  }

  Process start(List<String> options, Path job, Path input, String... more) throws IOException {
    List<String> command = command(options, job, input, more);
    Path log = folder.resolve("log.txt");
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
        .start();
  }

  /** The exit code of one run. */
  int run(Path job, Path input, String... more) throws IOException, InterruptedException {
    return end(start(List.of(), job, input, more));
  }

  static int end(Process process) throws InterruptedException {
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      killTree(process);
      throw new AssertionError("a run took more than " + PATIENCE_SECONDS + " s");
    }
    return process.exitValue();
  }

  /** As the system's own killer would, and the children first or last as it happens. */
  static void killTree(Process process) throws InterruptedException {
    List<ProcessHandle> children = process.descendants().toList();
    process.destroyForcibly();
    children.forEach(ProcessHandle::destroyForcibly);
    process.waitFor();
  }

  /** All that a job has to show. */
  static Map<String, String> exported(Path job) throws IOException {
    JobFolder made = new JobFolder(job);
    return Map.of(
        "records", Files.readString(made.records()), "failures", Files.readString(made.failures()));
  }

  /** How often each code stands in the failures; the empty one counts records. */
  static Map<String, Integer> counts(Path job) throws IOException, BadJsonException {
    Map<String, Integer> counts = new TreeMap<>();
    JobFolder made = new JobFolder(job);
    counts.put("", Files.readAllLines(made.records()).size());
    for (String line : Files.readAllLines(made.failures())) {
      Map<?, ?> failure = (Map<?, ?>) Json.object(line).get("failure");
      counts.merge((String) failure.get("code"), 1, Integer::sum);
    }
    return counts;
  }

  /** Each story of an export once. */
  static void assertNoDuplicates(Path job) throws IOException, BadJsonException {
    Map<Object, String> ids = new LinkedHashMap<>();
    JobFolder made = new JobFolder(job);
    for (Path file : List.of(made.records(), made.failures())) {
      for (String line : Files.readAllLines(file)) {
        Map<String, Object> record = Json.object(line);
        assertEquals(null, ids.put(record.get("id"), line), "twice: " + line);
      }
    }
  }
}
