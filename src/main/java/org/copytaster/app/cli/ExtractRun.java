package org.copytaster.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.copytaster.record.Outcome;
import org.copytaster.record.StoryRecord;
import org.copytaster.source.Source;
import org.copytaster.source.fetch.Web;
import org.copytaster.store.JsonLinesSink;

/** One run of {@code extract}: writes what comes, counts it, and says at the end how it went. */
final class ExtractRun {

  private final Console console;
  private final JsonLinesSink records;
  private final JsonLinesSink failed;
  private final Web web;
  private final Map<String, Integer> failures = new TreeMap<>();
  private final Map<String, Integer> warnings = new TreeMap<>();
  private int stories;

  ExtractRun(Console console, JsonLinesSink records, JsonLinesSink failed, Web web) {
    this.console = console;
    this.records = records;
    this.failed = failed;
    this.web = web;
  }

  int run(Extraction extraction, List<Source> sources) {
    Progress progress =
        new Progress(console, console.terminal() ? size(sources) : OptionalLong.empty());
    try {
      extraction.run(
          sources,
          (outcome, bytes) -> {
            progress.clear();
            write(outcome);
            progress.show(stories, count(failures), bytes);
          });
      records.finish();
      if (failed != records) {
        failed.finish();
      }
    } catch (IOException e) {
      progress.clear();
      if (isBrokenPipe(e)) {
        return ExitCode.BROKEN_PIPE;
      }
      throw new NothingDoneException("the output cannot be written: " + e.getMessage());
    }
    progress.clear();
    console.say(summary(progress.seconds()));
    learn();
    if (stories == 0 && web.unchanged() == 0) {
      console.say("there is no story in the input");
      return ExitCode.NOTHING_DONE;
    }
    return failures.isEmpty() ? ExitCode.FINE : ExitCode.SOME_FAILED;
  }

  /** After the records: a run that is stopped before fetches its pages again. */
  private void learn() {
    web.notices().forEach(console::say);
    try {
      web.remember();
    } catch (IOException e) {
      console.say("--fetch-cache cannot be written, nothing is remembered: " + e.getMessage());
    }
  }

  private void write(Outcome outcome) throws IOException {
    stories++;
    if (outcome instanceof Outcome.Extracted extracted) {
      records.write(extracted.record());
      for (StoryRecord.Notice warning : extracted.record().warnings()) {
        warnings.merge(warning.code(), 1, Integer::sum);
      }
    } else if (outcome instanceof Outcome.Failed fault) {
      failed.write(fault.toRecord());
      failures.merge(fault.failure().code().name(), 1, Integer::sum);
      console.say(
          fault.origin().uri() + ": " + fault.failure().code() + ": " + fault.failure().detail());
    }
  }

  private static OptionalLong size(List<Source> sources) {
    long bytes = 0;
    for (Source source : sources) {
      if (source.size().isEmpty()) {
        return OptionalLong.empty();
      }
      bytes += source.size().getAsLong();
    }
    return OptionalLong.of(bytes);
  }

  private String summary(double seconds) {
    return String.format(
        Locale.ROOT,
        "%d %s, %s, %s, %.1f s",
        stories,
        stories == 1 ? "story" : "stories",
        counts("failure", failures),
        counts("warning", warnings),
        seconds);
  }

  private static String counts(String noun, Map<String, Integer> counts) {
    int all = count(counts);
    StringBuilder text = new StringBuilder(all + " " + noun + (all == 1 ? "" : "s"));
    if (all > 0) {
      text.append(" (");
      String separator = "";
      for (Map.Entry<String, Integer> entry : counts.entrySet()) {
        text.append(separator).append(entry.getKey()).append(' ').append(entry.getValue());
        separator = ", ";
      }
      text.append(')');
    }
    return text.toString();
  }

  private static int count(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  static boolean isBrokenPipe(IOException e) {
    String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("broken pipe") || message.contains("stream closed");
  }
}
