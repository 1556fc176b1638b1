package org.copytaster.app.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.copytaster.job.JobFolder;
import org.copytaster.job.JobSettings;
import org.copytaster.job.StoryReaders;
import org.copytaster.job.StorySetup;
import org.copytaster.job.StoryWorkers;
import org.copytaster.lexicon.Models;
import org.copytaster.pipeline.Pipeline;
import org.copytaster.pipeline.Pipelines;
import org.copytaster.pipeline.Version;
import org.copytaster.source.Source;
import org.copytaster.source.fetch.Web;
import org.copytaster.source.input.Sources;
import org.copytaster.store.JsonLinesSink;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code copytaster extract}: stories in, records out. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Reads stories and writes one JSON record a line for each, in the order of the input."
          + " A story that cannot be read gives a line with its failure; the others go on."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  copytaster extract story.txt | jq .figures",
      "  copytaster extract page.html --published 2020-10-06",
      "  copytaster extract wire/ -o records.jsonl --failures failures.jsonl",
      "  copytaster extract --explain story.txt | jq .rejected",
      "  copytaster extract https://example.org/story --feed https://example.org/rss",
      "  cat story.txt | copytaster extract -",
      "",
      "A .jsonl file holds a story a line:",
      "  {\"id\": \"a1\", \"text\": \"…\", \"published\": \"2020-10-06\"}",
      "with text or html, and if you like title, url, publisher, language.",
      "",
      "Exit codes: 0 all fine, 1 some stories failed, 2 wrong usage, 3 nothing could be done."
    })
final class ExtractCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..*",
      paramLabel = "INPUT",
      description =
          "A file of text, HTML, an agency's or an office format, mail; a feed, an archive, a .jsonl"
              + " of stories; a folder (with all below it), a URL, or - for stdin.")
  private List<String> inputs = List.of();

  @ArgGroup(validate = false, heading = "%nFrom the web:%n")
  private final WebOptions web = new WebOptions();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where the records go, complete or not at all; else to stdout.")
  private Path output;

  @Option(
      names = "--failures",
      paramLabel = "FILE",
      description = "Where failures go; else among the records.")
  private Path failures;

  @Option(
      names = "--job",
      paramLabel = "DIR",
      description =
          "Keeps every story's record in DIR as soon as it is made. The same command goes on where"
              + " it was stopped; at the end DIR has records.jsonl and failures.jsonl.")
  private Path job;

  @Option(
      names = "--every",
      paramLabel = "TIME",
      converter = Durations.class,
      description =
          "With --job: looks through the inputs again after that time (90s, 5m, 1h) for what is new,"
              + " until it is stopped.")
  private Duration every;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description =
          "The day of publication (2020-10-06) of stories whose .jsonl line gives none:"
              + " what \"Tuesday\" is counted from.")
  private String published;

  @Option(
      names = "--explain",
      description =
          "Also lists, under rejected, every number that is no figure, with the rule in models/"
              + " that refused it.")
  private boolean explain;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Stories read at the same time (default: processors, at most 4).")
  private int threads = Math.min(4, Runtime.getRuntime().availableProcessors());

  @Option(
      names = "--models",
      paramLabel = "DIR",
      description = "A folder of knowledge laid over the built-in one, file by file.")
  private Path models;

  /** Memory of each process that reads stories of a job. */
  private static final int READER_MEGABYTES = 1_024;

  /** A job stops before the disk is full to the last. */
  private static final long DISK_FLOOR = 200L << 20;

  @Spec private CommandSpec spec;

  private final Console console;

  ExtractCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    check();
    Models knowledge = models == null ? Models.bundled() : Models.overlaid(models);
    Web pages = web.open(spec);
    List<Source> sources = new ArrayList<>();
    inputs.forEach(input -> sources.add(Sources.of(input, console.in(), pages::page)));
    sources.addAll(web.lists(pages));
    if (published != null) {
      sources.replaceAll(source -> new Dated(source, published));
    }
    if (job != null) {
      return runJob(knowledge, sources, pages);
    }
    Pipeline pipeline = explain ? Pipelines.explaining(knowledge) : Pipelines.standard(knowledge);
    try (JsonLinesSink records = sink(output);
        JsonLinesSink failed = failures == null ? records : sink(failures)) {
      return new ExtractRun(console, records, failed, pages)
          .run(new Extraction(pipeline, threads), sources);
    } catch (IOException e) {
      throw new NothingDoneException("the output cannot be closed: " + e.getMessage());
    }
  }

  private int runJob(Models knowledge, List<Source> sources, Web pages) {
    Version version = Version.current();
    String configuration =
        String.join(
            "|",
            version.copytaster(),
            version.corenlp(),
            knowledge.sha256(),
            "explain=" + explain,
            "published=" + published);
    Optional<String> folder =
        Optional.ofNullable(models).map(path -> path.toAbsolutePath().toString());
    StoryReaders readers =
        StoryWorkers.standard(new StorySetup(folder, explain), threads, READER_MEGABYTES);
    JobSettings settings = new JobSettings(job, configuration, threads, DISK_FLOOR);
    List<String> words = spec.commandLine().getParseResult().originalArgs();
    String command = JobCommand.words(words.toArray(String[]::new));
    return new JobRun(console, new JobFolder(job), pages, Optional.ofNullable(every))
        .run(settings, readers, sources, "copytaster " + command);
  }

  private void check() {
    if (inputs.isEmpty() && web.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "Missing required parameter: 'INPUT...'");
    }
    if (inputs.stream().anyMatch(String::isBlank)) {
      throw new ParameterException(spec.commandLine(), "an INPUT is empty");
    }
    if (job != null && (output != null || failures != null)) {
      throw new ParameterException(
          spec.commandLine(),
          "--job writes DIR/records.jsonl and DIR/failures.jsonl: leave out -o and --failures");
    }
    if (every != null && job == null) {
      throw new ParameterException(spec.commandLine(), "--every needs --job DIR");
    }
    if (output != null && output.equals(failures)) {
      throw new ParameterException(spec.commandLine(), "records and failures go to one file");
    }
    for (Path written : Stream.of(output, failures).filter(Objects::nonNull).toList()) {
      if (inputs.stream().anyMatch(input -> isSame(input, written))) {
        throw new ParameterException(
            spec.commandLine(), "the output " + written + " is an input: choose another name");
      }
    }
    if (threads < 1) {
      throw new ParameterException(spec.commandLine(), "--threads must be 1 or more");
    }
    if (published != null && !isDate(published)) {
      throw new ParameterException(
          spec.commandLine(),
          "--published " + published + " is no date: write 2020-10-06 or 2020-10-06T12:00:00Z");
    }
  }

  private static boolean isSame(String input, Path written) {
    try {
      return Files.isRegularFile(written) && Files.isSameFile(Path.of(input), written);
    } catch (IOException | InvalidPathException e) {
      return false;
    }
  }

  private static boolean isDate(String text) {
    try {
      return text.length() > 10
          ? OffsetDateTime.parse(text) != null
          : LocalDate.parse(text) != null;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private JsonLinesSink sink(Path file) {
    try {
      return file == null ? JsonLinesSink.to(console.out()) : JsonLinesSink.to(file);
    } catch (IOException e) {
      // a system's own exception names the path again, and often nothing else
      String why =
          e instanceof FileSystemException fault
              ? Optional.ofNullable(fault.getReason()).orElse("the system refuses a file there")
              : e.getMessage();
      throw new NothingDoneException("the output " + file + " cannot be written: " + why);
    }
  }
}
