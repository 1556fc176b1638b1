package org.copytaster.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;
import org.copytaster.source.Source;
import org.copytaster.source.input.Sources;
import org.copytaster.store.Checkpoint;
import org.copytaster.store.Ending;
import org.copytaster.store.JobLock;
import org.copytaster.store.Ledger;
import org.copytaster.store.StoreException;

/**
 * A run of a job in a process of its own, which can be made to die at a step: {@code CutRun FOLDER
 * INPUT THREADS [STEP TIMES]}. With STEP {@code list:FILE} it notes the steps it comes by.
 */
final class CutRun {

  /** As a shell has it for a killed process. */
  static final int KILLED = 137;

  private CutRun() {}

  public static void main(String[] args) throws IOException {
    Locale.setDefault(Locale.ROOT);
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    Checkpoint checkpoint =
        args.length < 4
            ? Checkpoint.NONE
            : args[3].startsWith("list:")
                ? listing(Path.of(args[3].substring(5)))
                : cutting(args[3], Integer.parseInt(args[4]));
    try {
      run(Path.of(args[0]), args[1], Integer.parseInt(args[2]), checkpoint);
    } catch (StoreException | Job.DiskFullException | IOException e) {
      System.err.println(e.getMessage());
      System.exit(3);
    }
    System.exit(0);
  }

  static void run(Path path, String input, int threads, Checkpoint checkpoint) throws IOException {
    JobFolder folder = new JobFolder(path);
    folder.make();
    Source source = Sources.of(input, InputStream.nullInputStream());
    Duration least = Duration.ofMillis(Long.getLong("least", 5_000));
    StorySetup setup = new StorySetup(Optional.empty(), false);
    JobLock lock = folder.lock(checkpoint);
    try (lock;
        Ledger ledger = folder.ledger(checkpoint);
        StoryReaders readers = StoryWorkers.of(ChaosChild.class, setup, threads, 128, least)) {
      ledger.set("command", "torture");
      JobSettings settings = new JobSettings(path, "torture", threads, 0);
      Weights weights = new Weights(Integer.getInteger("weigh", 0));
      new Job(settings, ledger, readers, checkpoint).run(List.of(source), weights);
      weights.weigh();
      folder.export(ledger, checkpoint);
    }
  }

  /** Prints the memory in use after so many endings, and when asked. */
  private static final class Weights implements Job.Listener {

    private final int first;
    private int ended;

    Weights(int first) {
      this.first = first;
    }

    @Override
    public void ended(Optional<Ending> ending) {
      if (++ended == first) {
        weigh();
      }
    }

    void weigh() {
      if (first > 0) {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        long heap = runtime.totalMemory() - runtime.freeMemory();
        System.out.println("ended " + ended + " heap " + heap);
      }
    }
  }

  private static Checkpoint cutting(String step, int times) {
    AtomicInteger left = new AtomicInteger(times);
    return reached -> {
      if (reached.equals(step) && left.decrementAndGet() == 0) {
        Runtime.getRuntime().halt(KILLED);
      }
    };
  }

  private static Checkpoint listing(Path file) {
    return reached -> {
      try {
        synchronized (CutRun.class) {
          Files.writeString(
              file, reached + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    };
  }
}
