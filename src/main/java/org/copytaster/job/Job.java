package org.copytaster.job;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.copytaster.record.Outcome;
import org.copytaster.source.Arrival;
import org.copytaster.source.Payload;
import org.copytaster.source.Source;
import org.copytaster.store.Checkpoint;
import org.copytaster.store.Ending;
import org.copytaster.store.Ledger;
import org.copytaster.store.Standing;
import org.copytaster.store.StoreException;
import org.copytaster.value.Failure;

/**
 * Reads what has not ended yet of some sources, and keeps what becomes of it. May be run again and
 * again over the same ledger.
 */
public final class Job {

  /** Stories that begin in one transaction: each costs the disk a sync. */
  private static final int MOST_TOGETHER = 64;

  private static final long MOST_BYTES_TOGETHER = 8L << 20;

  /** A story that its reader died of so often is not tried again. */
  static final int MOST_CRASHES = 2;

  /**
   * Begun so often without an end: nobody saw a reader die, so the whole machine did, or someone
   * stopped the job each time; there must be an end to it all the same.
   */
  static final int MOST_STARTS = 50;

  private static final long SIGNAL_MILLIS = 200;

  private final JobSettings settings;
  private final Ledger ledger;
  private final StoryReaders readers;
  private final Checkpoint checkpoint;
  private final AtomicBoolean stopped = new AtomicBoolean();

  public Job(JobSettings settings, Ledger ledger, StoryReaders readers, Checkpoint checkpoint) {
    this.settings = settings;
    this.ledger = ledger;
    this.readers = readers;
    this.checkpoint = checkpoint;
  }

  /** Takes no further stories; those begun are ended, or left to the next run. */
  public void stop() {
    stopped.set(true);
    synchronized (stopped) {
      stopped.notifyAll();
    }
  }

  /** Waits so long, or until {@link #stop}. */
  public void rest(Duration time) {
    long end = System.nanoTime() + time.toNanos();
    synchronized (stopped) {
      try {
        for (long left = time.toMillis(); left > 0 && !stopped.get(); ) {
          stopped.wait(left);
          left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        stop();
      }
    }
  }

  public boolean isStopped() {
    return stopped.get();
  }

  /**
   * Reads the sources to their end, or until {@link #stop}.
   *
   * @param told hears of every ending
   * @throws StoreException if nothing more can be kept
   * @throws IOException if no story can be read any more
   */
  public void run(List<Source> sources, Listener told) throws IOException {
    Crew crew = new Crew(settings.threads(), ledger, checkpoint, told, this::read, stopped);
    try {
      Batch batch = new Batch(crew, told);
      for (Source source : sources) {
        source.forEach(batch::add);
      }
      batch.flush();
      crew.finish();
    } catch (StoppedException e) {
      // what was begun is left to the next run; a fault that stopped it comes out of the closing
    } finally {
      crew.close();
    }
  }

  /** Hears what a job does, from one thread. */
  @FunctionalInterface
  public interface Listener {

    /**
     * A story has ended, now or in an earlier run.
     *
     * @param ending absent if it had ended before
     */
    void ended(Optional<Ending> ending);
  }

  /** Someone has stopped the job. */
  static final class StoppedException extends RuntimeException {

    private static final long serialVersionUID = 1L;
  }

  /** A story that is to be read. */
  record Task(String key, Payload payload, int crashes) {}

  /** Arrivals that are looked up, and begun, together. */
  private final class Batch {

    private final Crew crew;
    private final Listener told;
    private final Map<String, Arrival> arrivals = new LinkedHashMap<>();
    private final Map<String, String> keys = new LinkedHashMap<>();
    private long bytes;

    Batch(Crew crew, Listener told) {
      this.crew = crew;
      this.told = told;
    }

    void add(Arrival arrival) {
      if (stopped.get()) {
        throw new StoppedException();
      }
      String key = StoryKey.of(arrival, settings.configuration());
      arrivals.putIfAbsent(key, arrival);
      keys.put(arrival.origin().uri(), key);
      bytes += arrival.origin().bytes();
      if (keys.size() >= MOST_TOGETHER || bytes >= MOST_BYTES_TOGETHER || crew.isIdle()) {
        flush();
      }
    }

    void flush() {
      if (keys.isEmpty()) {
        return;
      }
      watchDisk();
      Map<String, Standing> standings = ledger.meet(keys, crew.busy());
      checkpoint.reached("job/met");
      for (Map.Entry<String, Arrival> arrival : arrivals.entrySet()) {
        take(arrival.getKey(), arrival.getValue(), standings.get(arrival.getKey()));
      }
      arrivals.clear();
      keys.clear();
      bytes = 0;
    }

    private void take(String key, Arrival arrival, Standing standing) {
      if (standing.ended()) {
        told.ended(Optional.empty());
      } else if (arrival instanceof Arrival.Broken broken) {
        crew.end(ending(key, broken.origin().uri(), broken));
      } else if (standing.crashes() >= MOST_CRASHES || standing.starts() >= MOST_STARTS) {
        Payload payload = ((Arrival.Story) arrival).payload();
        crew.end(poison(new Task(key, payload, standing.crashes()), "in earlier runs"));
      } else {
        crew.begin(new Task(key, ((Arrival.Story) arrival).payload(), standing.crashes()));
      }
    }
  }

  private void watchDisk() {
    try {
      long free = Files.getFileStore(settings.folder()).getUsableSpace();
      if (free < settings.diskFloor()) {
        throw new DiskFullException(
            "the disk of "
                + settings.folder()
                + " has "
                + (free >> 20)
                + " MB left, and "
                + (settings.diskFloor() >> 20)
                + " are kept free: free some and run the same command again");
      }
    } catch (IOException e) {
      // a disk that does not say how full it is says so when it is
      return;
    }
  }

  /** What becomes of one story; nothing if the job was stopped before that was clear. */
  private Optional<Ending> read(Task task) throws IOException {
    int crashes = task.crashes;
    while (!stopped.get()) {
      checkpoint.reached("job/reading");
      try {
        StoryFrames.Line line = StoryFrames.line(readers.read(task.payload));
        checkpoint.reached("job/read");
        String uri = task.payload.origin().uri();
        return Optional.of(new Ending(task.key, uri, line.code(), line.json()));
      } catch (StoryReaders.LateException e) {
        return stopped.get() ? Optional.empty() : Optional.of(late(task, e.getMessage()));
      } catch (StoryReaders.DiedException e) {
        if (wasStopped()) {
          return Optional.empty();
        }
        ledger.crashed(task.key);
        checkpoint.reached("job/crashed");
        if (++crashes >= MOST_CRASHES) {
          return Optional.of(poison(task, e.getMessage()));
        }
      }
    }
    return Optional.empty();
  }

  /** Who stops the job from a keyboard stops its children as well, and they hear of it first. */
  private boolean wasStopped() {
    try {
      Thread.sleep(SIGNAL_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
    return stopped.get();
  }

  private static Ending poison(Task task, String how) {
    String uri = task.payload.origin().uri();
    return failed(
        task,
        new Failure(
            "analyse",
            Failure.Code.POISON,
            true,
            uri + " took down the process that read it " + MOST_CRASHES + " times (" + how + ")"));
  }

  private static Ending late(Task task, String how) {
    String uri = task.payload.origin().uri();
    return failed(
        task, new Failure("analyse", Failure.Code.DEADLINE, true, uri + " took too long: " + how));
  }

  private static Ending failed(Task task, Failure failure) {
    StoryFrames.Line line = StoryFrames.line(new Outcome.Failed(task.payload.origin(), failure));
    return new Ending(task.key, task.payload.origin().uri(), line.code(), line.json());
  }

  private static Ending ending(String key, String uri, Arrival.Broken broken) {
    StoryFrames.Line line = StoryFrames.line(new Outcome.Failed(broken.origin(), broken.failure()));
    return new Ending(key, uri, line.code(), line.json());
  }

  /** Less room than a job leaves; the message is a sentence for the user. */
  public static final class DiskFullException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DiskFullException(String message) {
      super(message);
    }
  }
}
