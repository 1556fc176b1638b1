package org.copytaster.source.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Closes a connection at its deadline, whatever it is doing: a time-out of single reads is never
 * met by a server that sends a byte a second.
 */
final class Alarm implements AutoCloseable {

  private static final class Clockwork {

    static final ScheduledThreadPoolExecutor TIMER = timer();

    private static ScheduledThreadPoolExecutor timer() {
      ScheduledThreadPoolExecutor timer =
          new ScheduledThreadPoolExecutor(
              1,
              task -> {
                Thread thread = new Thread(task, "deadlines");
                thread.setDaemon(true);
                return thread;
              });
      timer.setRemoveOnCancelPolicy(true);
      return timer;
    }
  }

  private final ScheduledFuture<?> future;
  private volatile boolean rung;

  Alarm(Closeable connection, Duration after) {
    future =
        Clockwork.TIMER.schedule(
            () -> {
              rung = true;
              connection.close();
              return true;
            },
            after.toNanos(),
            TimeUnit.NANOSECONDS);
  }

  boolean rung() {
    return rung;
  }

  @Override
  public void close() {
    future.cancel(false);
  }

  /** Closes what is being given up; a fault in that changes nothing. */
  static void closeQuietly(Closeable connection) {
    try {
      connection.close();
    } catch (IOException e) {
      return;
    }
  }
}
