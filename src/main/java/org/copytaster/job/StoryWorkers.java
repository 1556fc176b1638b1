package org.copytaster.job;

import java.io.IOException;
import java.time.Duration;
import org.copytaster.source.Payload;
import org.copytaster.worker.ChildException;
import org.copytaster.worker.ChildSettings;
import org.copytaster.worker.Workers;

/** Readers that are processes of their own. */
public final class StoryWorkers implements StoryReaders {

  /** A story's own time: so much, and more for every byte, up to an end. */
  private static final Duration LEAST = Duration.ofSeconds(5);

  private static final Duration MOST = Duration.ofSeconds(60);
  private static final int MILLIS_A_BYTE = 2;

  /** The models of CoreNLP are loaded with the first story. */
  private static final Duration START = Duration.ofSeconds(60);

  private static final int MOST_ANSWER = 64 << 20;
  private static final int MOST_STORIES = 5_000;

  private final Workers workers;
  private final StorySetup setup;
  private final Duration least;

  private StoryWorkers(Workers workers, StorySetup setup, Duration least) {
    this.workers = workers;
    this.setup = setup;
    this.least = least;
  }

  /** The standard pipeline, in as many processes as there are readers. */
  public static StoryWorkers standard(StorySetup setup, int readers, int heapMegabytes) {
    return of(StoryChild.class, setup, readers, heapMegabytes, LEAST);
  }

  /** Processes that run {@code main}, each story with {@code least} time and more by its size. */
  static StoryWorkers of(
      Class<?> main, StorySetup setup, int readers, int heapMegabytes, Duration least) {
    ChildSettings settings =
        new ChildSettings(main, heapMegabytes, START, MOST_ANSWER, MOST_STORIES);
    return new StoryWorkers(new Workers(settings, readers), setup, least);
  }

  @Override
  public byte[] read(Payload payload) throws DiedException, LateException, IOException {
    byte[] question = StoryFrames.question(payload, setup);
    try {
      return workers.ask(question, deadline(payload.origin().bytes()));
    } catch (ChildException e) {
      if (e.late()) {
        throw new LateException(e.getMessage());
      }
      throw new DiedException(e.getMessage());
    }
  }

  private Duration deadline(long bytes) {
    Duration wanted = least.plusMillis(MILLIS_A_BYTE * bytes);
    return wanted.compareTo(MOST) > 0 ? MOST : wanted;
  }

  @Override
  public void close() {
    workers.close();
  }
}
