package org.copytaster.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.copytaster.job.TortureBench.Chaos;
import org.copytaster.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * A job of fifty stories whose files may not grow beyond a size: with every size from nothing to
 * enough, each write is at some time the first that the system refuses. {@code mvn test
 * -Dtest=FullDiskTest -Dtorture=full} goes through all of them.
 */
class FullDiskTest {

  private static final boolean FULL = "full".equals(System.getProperty("torture"));

  /** The shell's unit for sizes of files. */
  private static final int BLOCK = 512;

  @TempDir Path folder;

  @Test
  void aJobThatCannotWriteSaysSoAndGoesOnWhenItCan() throws IOException, InterruptedException {
    TortureBench bench = new TortureBench(folder, 3);
    Path input = bench.stories("stories", 50, Chaos.NONE);
    Path undisturbed = folder.resolve("undisturbed");
    assertEquals(0, bench.run(undisturbed, input));
    long enough = largest(undisturbed) / BLOCK + 2;
    List<String> options = List.of("-XX:-UsePerfData", "-Dorg.sqlite.lib.path=" + library());
    List<Long> limits = new ArrayList<>();
    for (long limit = 0; limit <= enough; limit += FULL ? 1 : enough / 2) {
      limits.add(limit);
    }
    int refused = 0;
    for (long limit : limits) {
      Path job = folder.resolve("job-" + limit);
      int code = TortureBench.end(limited(bench, options, job, input, limit));
      assertTrue(code == 0 || code == 3, "with " + limit + " blocks it ended with " + code);
      refused += code == 3 ? 1 : 0;
      assertEquals(0, bench.run(job, input), "it goes on after " + limit + " blocks");
      assertEquals(TortureBench.exported(undisturbed), TortureBench.exported(job));
    }
    assertTrue(refused > 0, "no write was refused");
    if (Boolean.getBoolean("log")) {
      System.out.println(Files.readString(folder.resolve("log.txt")));
    }
    if (FULL) {
      System.out.println(
          Json.write(Map.of("trial", "full disk", "limits", limits.size(), "refused", refused)));
    }
  }

  /** The database's own library lies ready: unpacking it would be the first write refused. */
  private Path library() throws IOException {
    String name = LibraryLoaderUtil.getNativeLibName();
    String resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name;
    try (InputStream in = FullDiskTest.class.getResourceAsStream(resource)) {
      Files.copy(in, folder.resolve(name));
    }
    return folder;
  }

  private static long largest(Path job) throws IOException {
    try (var files = Files.list(job)) {
      return files.mapToLong(file -> file.toFile().length()).max().orElseThrow();
    }
  }

  /** Java itself takes a refused write for an error of that write alone, and goes on. */
  private static Process limited(
      TortureBench bench, List<String> options, Path job, Path input, long blocks)
      throws IOException {
    List<String> command = new ArrayList<>(bench.command(options, job, input));
    command.addAll(0, List.of("sh", "-c", "ulimit -f " + blocks + " && exec \"$@\"", "sh"));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(
            ProcessBuilder.Redirect.appendTo(bench.folder().resolve("log.txt").toFile()))
        .start();
  }
}
