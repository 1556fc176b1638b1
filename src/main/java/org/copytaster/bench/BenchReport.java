package org.copytaster.bench;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.copytaster.annotate.StockPipeline;
import org.copytaster.json.Json;

/**
 * What a benchmark measured.
 *
 * @param stages nanoseconds of the reading thread in each step of {@code ours}
 * @param peer what CoreNLP's own pipeline took for a part of the same stories
 */
public record BenchReport(Start start, Cost ours, Map<String, Long> stages, Optional<Cost> peer) {

  private static final double NANOS = 1e9;
  private static final double MEGA = 1 << 20;

  /**
   * Until the first record, and the memory once stories have been read.
   *
   * @param cpu nanoseconds of all threads since the program began
   * @param wall milliseconds since then
   * @param peak bytes of the heap in use at most, garbage included
   * @param held bytes of it that a collection leaves
   */
  record Start(long cpu, long wall, long peak, long held) {}

  /** Whether there was anything to measure. */
  public boolean isEmpty() {
    return ours.tokens() == 0;
  }

  /** A table for people; ends with a line's end. */
  public String toText() {
    StringBuilder text = new StringBuilder();
    line(text, "until the first record", start.cpu / NANOS, "s of CPU", start.wall / 1e3, "s");
    line(text, "heap", start.peak / MEGA, "MB at most", start.held / MEGA, "MB held");
    add(text, "%n%d stories, %d tokens%n%n", ours.stories(), ours.tokens());
    add(text, "%-26s %s%n", "step", "CPU ms per 1,000 tokens");
    stages.forEach((step, nanos) -> add(text, "%-26s %8.2f%n", step, ours.perThousand(nanos)));
    add(text, "%-26s %8.2f%n", "all of it, one thread", ours.perThousand(ours.thread()));
    add(text, "%-26s %8.2f   with collector and compilers%n", "all threads", ours.perThousand());
    add(text, "%-26s %8.1f%n", "stories per CPU second", ours.storiesPerSecond());
    peer.ifPresent(theirs -> addPeer(text, theirs));
    return text.toString();
  }

  private void addPeer(StringBuilder text, Cost theirs) {
    add(text, "%nCoreNLP's %s: %d tokens%n%n", StockPipeline.ANNOTATORS, theirs.tokens());
    add(text, "%-26s %8.2f%n", "all of it, one thread", theirs.perThousand(theirs.thread()));
    add(text, "%-26s %8.2f%n", "all threads", theirs.perThousand());
    add(text, "%-26s 1/%.1f%n", "ours, all threads", theirs.perThousand() / ours.perThousand());
  }

  private static void line(
      StringBuilder text, String what, double first, String unit, double second, String other) {
    add(text, "%-26s %8.2f %s, %.2f %s%n", what, first, unit, second, other);
  }

  private static void add(StringBuilder text, String format, Object... values) {
    text.append(String.format(Locale.ROOT, format.replace("%n", "\n"), values));
  }

  /** One JSON object; absent = null. */
  public String toJson() {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("start_cpu_seconds", start.cpu / NANOS);
    object.put("start_wall_seconds", start.wall / 1e3);
    object.put("heap_peak_mb", start.peak / MEGA);
    object.put("heap_held_mb", start.held / MEGA);
    object.put("ours", json(ours));
    Map<String, Object> steps = new LinkedHashMap<>();
    stages.forEach((step, nanos) -> steps.put(step, ours.perThousand(nanos)));
    object.put("steps_ms_per_1000_tokens", steps);
    object.put("peer", peer.map(BenchReport::json).orElse(null));
    object.put("ratio", peer.map(cost -> cost.perThousand() / ours.perThousand()).orElse(null));
    return Json.write(object);
  }

  private static Map<String, Object> json(Cost cost) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("stories", cost.stories());
    object.put("tokens", cost.tokens());
    object.put("thread_ms_per_1000_tokens", cost.perThousand(cost.thread()));
    object.put("process_ms_per_1000_tokens", cost.perThousand());
    object.put("stories_per_cpu_second", cost.storiesPerSecond());
    return object;
  }
}
