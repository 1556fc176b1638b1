package org.copytaster.app.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.copytaster.job.Job;
import org.copytaster.job.JobFolder;
import org.copytaster.job.JobSettings;
import org.copytaster.job.StoryReaders;
import org.copytaster.source.Source;
import org.copytaster.source.fetch.Web;
import org.copytaster.store.Checkpoint;
import org.copytaster.store.Ending;
import org.copytaster.store.JobLock;
import org.copytaster.store.Ledger;

/** One run of {@code extract --job}: goes on where the job stands, and says how it stands then. */
final class JobRun {

  /** As the shell has it for a program that was interrupted. */
  private static final int INTERRUPTED = 130;

  /** What a run that is stopped may take to put things in order. */
  private static final int SECONDS_TO_END = 6;

  private final Console console;
  private final JobFolder folder;
  private final Web pages;
  private final Optional<Duration> every;
  private final Progress progress;
  private long ended;
  private long failed;
  private long before;

  /**
   * A run to be.
   *
   * @param every how long to wait before the sources are looked through again; absent for one time
   */
  JobRun(Console console, JobFolder folder, Web pages, Optional<Duration> every) {
    this.console = console;
    this.pages = pages;
    this.folder = folder;
    this.every = every;
    this.progress = new Progress(console, OptionalLong.empty());
  }

  /**
   * Runs the job.
   *
   * @param command the words that began it, for another try
   */
  int run(JobSettings settings, StoryReaders readers, List<Source> sources, String command) {
    makeFolder();
    JobLock lock = folder.lock(Checkpoint.NONE);
    try (lock;
        Ledger ledger = folder.ledger(Checkpoint.NONE);
        readers) {
      ledger.set("command", command);
      Job job = new Job(settings, ledger, readers, Checkpoint.NONE);
      CountDownLatch over = new CountDownLatch(1);
      Thread hook = new Thread(() -> stop(job, over), "stop");
      Runtime.getRuntime().addShutdownHook(hook);
      try {
        int code = round(job, ledger, sources);
        while (every.isPresent() && !job.isStopped()) {
          job.rest(every.get());
          code = round(job, ledger, sources);
        }
        return job.isStopped() ? interrupted() : code;
      } finally {
        progress.clear();
        over.countDown();
      }
    } catch (Job.DiskFullException e) {
      throw new NothingDoneException(e.getMessage());
    } catch (IOException e) {
      throw new NothingDoneException("no story can be read any more: " + e.getMessage());
    }
  }

  /** Once through the sources; what has ended is written out unless the job was stopped. */
  private int round(Job job, Ledger ledger, List<Source> sources) throws IOException {
    long known = ended;
    before = 0;
    job.run(sources, this::tell);
    progress.clear();
    boolean written = Files.exists(folder.records());
    if (job.isStopped() || every.isPresent() && written && ended == known) {
      return ExitCode.FINE;
    }
    return finish(ledger);
  }

  private int interrupted() {
    console.say(
        "stopped: "
            + ended
            + " read now, "
            + before
            + " before; the same command goes on from here");
    return INTERRUPTED;
  }

  private void makeFolder() {
    try {
      folder.make();
    } catch (NotDirectoryException e) {
      throw new NothingDoneException("--job " + folder.path() + " is a file, and must be a folder");
    } catch (IOException e) {
      String why =
          e instanceof FileSystemException fault
              ? Optional.ofNullable(fault.getReason()).orElse("the system refuses a folder there")
              : e.getMessage();
      throw new NothingDoneException("--job " + folder.path() + " cannot be made: " + why);
    }
  }

  /** Runs while Java is ending: the job has some seconds to keep what it has read. */
  private static void stop(Job job, CountDownLatch over) {
    job.stop();
    try {
      over.await(SECONDS_TO_END, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void tell(Optional<Ending> ending) {
    if (ending.isEmpty()) {
      before++;
    } else {
      ended++;
      if (ending.get().code().isPresent()) {
        failed++;
      }
      progress.clear();
      progress.show((int) ended, (int) failed, 0);
    }
  }

  private int finish(Ledger ledger) throws IOException {
    folder.export(ledger, Checkpoint.NONE);
    // only now: a page that is remembered is not fetched again
    pages.remember();
    pages.notices().forEach(console::say);
    Map<String, Long> endings = ledger.endings();
    console.say(
        String.format(
            Locale.ROOT,
            "%d read now, %d before; %s; see %s",
            ended,
            before,
            JobReport.counts(endings),
            folder.records()));
    if (endings.isEmpty() && every.isEmpty()) {
      console.say("there is no story in the input");
      return ExitCode.NOTHING_DONE;
    }
    return Set.of("").containsAll(endings.keySet()) ? ExitCode.FINE : ExitCode.SOME_FAILED;
  }
}
