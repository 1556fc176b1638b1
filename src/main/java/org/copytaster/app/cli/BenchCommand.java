package org.copytaster.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.copytaster.bench.Bench;
import org.copytaster.bench.BenchReport;
import org.copytaster.bench.Limits;
import org.copytaster.lexicon.Models;
import org.copytaster.source.Arrival;
import org.copytaster.source.Payload;
import org.copytaster.source.input.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code copytaster bench}: what a record costs, beside CoreNLP's own pipeline. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Reads stories on one thread and says what each step costs: CPU milliseconds for 1,000 tokens,"
          + " the start, the memory. In turns with it CoreNLP's own pipeline reads a tenth of the"
          + " same stories, so that the ratio holds on a busy machine, too.",
      "",
      "A first part of the stories is read to warm up and not measured; no story is read twice."
    })
final class BenchCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..*",
      paramLabel = "STORIES",
      description = "Stories, named as for extract (default: those of the corpus).")
  private List<String> inputs = List.of();

  @Option(
      names = "--tokens",
      paramLabel = "N",
      description = "Tokens that are measured at most (default: ${DEFAULT-VALUE}).")
  private int tokens = 100_000;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      description = "After so many no further round begins (default: ${DEFAULT-VALUE}).")
  private int seconds = 120;

  @Option(names = "--no-peer", description = "Without CoreNLP's own pipeline, which is slow.")
  private boolean alone;

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  @Spec private CommandSpec spec;

  private final Console console;

  BenchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (tokens < 1 || seconds < 1) {
      throw new ParameterException(spec.commandLine(), "--tokens and --seconds must be 1 or more");
    }
    Limits limits = new Limits(tokens, seconds, !alone);
    BenchReport report = Bench.run(Models.bundled(), payloads(), limits);
    if (report.isEmpty()) {
      throw new NothingDoneException("too few stories to measure anything");
    }
    try {
      String text = json ? report.toJson() + "\n" : report.toText();
      console.out().write(text.getBytes(StandardCharsets.UTF_8));
      console.out().flush();
    } catch (IOException e) {
      if (ExtractRun.isBrokenPipe(e)) {
        return ExitCode.BROKEN_PIPE;
      }
      throw new NothingDoneException("the output cannot be written: " + e.getMessage());
    }
    return ExitCode.FINE;
  }

  /** All of them; what cannot be read is named and left out. */
  private List<Payload> payloads() {
    List<Payload> payloads = new ArrayList<>();
    for (String input : inputs.isEmpty() ? corpus() : inputs) {
      Sources.of(input, console.in())
          .forEach(
              arrival -> {
                if (arrival instanceof Arrival.Story story) {
                  payloads.add(story.payload());
                } else if (arrival instanceof Arrival.Broken broken) {
                  console.say(broken.origin().uri() + ": " + broken.failure().detail());
                }
              });
    }
    return payloads;
  }

  /** The stories that the launcher's own folder has. */
  private static List<String> corpus() {
    Path folder = Path.of(System.getProperty("copytaster.home", "."), "corpus", "stories");
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("source."))
          .map(Path::toString)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new NothingDoneException("there is no corpus here: name some STORIES");
    }
  }
}
