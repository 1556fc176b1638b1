package org.copytaster.app.cli;

import java.util.Locale;
import java.util.OptionalLong;

/**
 * The line on a terminal that says how far a run is; but for benchmarks the only place that reads a
 * clock.
 */
final class Progress {

  private static final long EVERY_NANOS = 200_000_000L;

  private final Console console;
  private final OptionalLong size;
  private final long started = System.nanoTime();
  private long shown = started;
  private boolean visible;
  private long bytes;

  /**
   * A line for {@code console}, if that is a terminal.
   *
   * @param size bytes of the whole input, where known
   */
  Progress(Console console, OptionalLong size) {
    this.console = console;
    this.size = size;
  }

  double seconds() {
    return (System.nanoTime() - started) / 1e9;
  }

  void show(int stories, int failures, long done) {
    bytes += done;
    long now = System.nanoTime();
    if (console.terminal() && now - shown >= EVERY_NANOS) {
      shown = now;
      visible = true;
      console
          .err()
          .printf(
              Locale.ROOT,
              "\r%d stories, %.1f per second, %d failed%s",
              stories,
              stories / seconds(),
              failures,
              left());
      console.err().flush();
    }
  }

  private String left() {
    if (size.isEmpty() || bytes == 0 || bytes >= size.getAsLong()) {
      return "";
    }
    long seconds = Math.round(seconds() * (size.getAsLong() - bytes) / bytes);
    return String.format(Locale.ROOT, ", %d:%02d left", seconds / 60, seconds % 60);
  }

  void clear() {
    if (visible) {
      console.err().print("\r\u001b[K");
      visible = false;
    }
  }
}
