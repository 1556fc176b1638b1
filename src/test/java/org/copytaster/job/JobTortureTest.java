package org.copytaster.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.copytaster.job.TortureBench.Chaos;
import org.copytaster.json.BadJsonException;
import org.copytaster.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Jobs that are cut off at every step, killed at random, and given stories that take down their
 * reader. The build runs a few of each; {@code mvn test -Dtest=JobTortureTest -Dtorture=full
 * -Dseed=7} runs all and prints a verdict in JSON for each.
 */
class JobTortureTest {

  private static final boolean FULL = "full".equals(System.getProperty("torture"));
  private static final long SEED = Long.getLong("seed", 7);

  @TempDir Path folder;

  private static void verdict(Map<String, Object> facts) {
    if (FULL) {
      System.out.println(Json.write(facts));
    }
  }

  /** One more deed a story: what a job does to a story, it does not do to its neighbours. */
  @Test
  void aJobThatIsCutOffAtEveryStepEndsAsIfItHadNotBeen()
      throws IOException, InterruptedException, BadJsonException {
    TortureBench bench = new TortureBench(folder, SEED);
    Chaos chaos = new Chaos(0, 1, 0, 1);
    List<String> steps = steps(bench, chaos);
    assertTrue(steps.size() >= 40, "so many kill points are named: " + steps);
    List<String> cuts = FULL ? steps : some(bench, steps, 3);
    Path job = folder.resolve("cut");
    Path input = folder.resolve("growing");
    Files.createDirectories(input);
    int killed = 0;
    for (String step : cuts) {
      // new stories each time, so that every step is come by again
      Path more =
          bench.stories("more-" + step.replace('/', '-'), FULL ? 12 : 6, FULL ? chaos : Chaos.NONE);
      move(more, input, step.replace('/', '-'));
      // the second time is in the middle of things, where there is a second
      int times = 1 + bench.random().nextInt(2);
      int code = bench.run(job, input, step, String.valueOf(times));
      killed += code == CutRun.KILLED ? 1 : 0;
      assertTrue(code == CutRun.KILLED || code == 0, step + " ended with " + code);
    }
    int random = randomKills(bench, job, input, FULL ? 100 : 1);
    assertEquals(0, bench.run(job, input));
    Path undisturbed = folder.resolve("undisturbed");
    assertEquals(0, bench.run(undisturbed, input));
    assertEquals(TortureBench.exported(undisturbed), TortureBench.exported(job));
    TortureBench.assertNoDuplicates(job);
    verdict(
        Map.of(
            "trial",
            "kills",
            "seed",
            SEED,
            "steps",
            steps.size(),
            "cut",
            killed,
            "random",
            random,
            "stories",
            TortureBench.counts(job),
            "same",
            true));
  }

  /** The names of the steps that a run comes by. */
  private List<String> steps(TortureBench bench, Chaos chaos)
      throws IOException, InterruptedException {
    Path input = bench.stories("first", 24, chaos);
    Path list = folder.resolve("steps.txt");
    assertEquals(0, bench.run(folder.resolve("listed"), input, "list:" + list, "0"));
    return List.copyOf(new TreeSet<>(Files.readAllLines(list)));
  }

  private static List<String> some(TortureBench bench, List<String> steps, int most) {
    List<String> shuffled = new ArrayList<>(steps);
    java.util.Collections.shuffle(shuffled, bench.random());
    return shuffled.subList(0, most);
  }

  private static void move(Path from, Path to, String prefix) throws IOException {
    try (var files = Files.list(from)) {
      for (Path file : files.toList()) {
        // a text of its own, or the stories of two rounds would be one
        Files.writeString(file, prefix, java.nio.file.StandardOpenOption.APPEND);
        Files.move(file, to.resolve(prefix + "-" + file.getFileName()));
      }
    }
  }

  private int randomKills(TortureBench bench, Path job, Path input, int most)
      throws IOException, InterruptedException {
    int killed = 0;
    for (int i = 0; i < most; i++) {
      move(bench.stories("random-" + i, 10, Chaos.NONE), input, "random-" + i);
      Process process = bench.start(List.of(), job, input);
      if (!process.waitFor(200 + bench.random().nextInt(1_800), TimeUnit.MILLISECONDS)) {
        TortureBench.killTree(process);
        killed++;
      }
    }
    return killed;
  }

  @Test
  void storiesThatTakeDownTheirReaderFailAndHarmNoOther()
      throws IOException, InterruptedException, BadJsonException {
    TortureBench bench = new TortureBench(folder, SEED);
    int all = FULL ? 1_000 : 40;
    Chaos chaos = FULL ? new Chaos(50, 50, 30, 30) : new Chaos(1, 1, 1, 1);
    Path input = bench.stories("chaos", all, chaos);
    Path job = folder.resolve("job");
    assertEquals(
        0, TortureBench.end(bench.start(List.of("-Dleast=1500"), job, input)), "ended badly");
    Map<String, Integer> counts = TortureBench.counts(job);
    verdict(Map.of("trial", "chaos", "seed", SEED, "counts", counts));
    assertEquals(chaos.memory() + chaos.exit(), counts.get("POISON"));
    assertEquals(chaos.hang(), counts.get("DEADLINE"));
    assertEquals(chaos.stack(), counts.get("INTERNAL"));
    int blank = counts.getOrDefault("EMPTY", 0);
    assertEquals(
        all - blank - chaos.memory() - chaos.exit() - chaos.hang() - chaos.stack(), counts.get(""));
    TortureBench.assertNoDuplicates(job);
  }

  @Test
  void theSecondRunOfAJobIsToldWhoHasIt() throws IOException, InterruptedException {
    TortureBench bench = new TortureBench(folder, SEED);
    Path input = bench.stories("hanging", 3, new Chaos(0, 0, 3, 0));
    Path job = folder.resolve("held");
    Process holder = bench.start(List.of(), job, input);
    while (!Files.exists(job.resolve("lock")) || Files.size(job.resolve("lock")) == 0) {
      Thread.sleep(20);
    }
    assertEquals(3, bench.run(job, input));
    String log = Files.readString(folder.resolve("log.txt"));
    TortureBench.killTree(holder);
    assertTrue(log.contains("STORE_LOCKED") && log.contains(String.valueOf(holder.pid())), log);
  }
}
