package org.copytaster.app.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.copytaster.lexicon.KnowledgeException;
import org.copytaster.pipeline.Version;
import org.copytaster.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The commands and their common ends: versions, faults, exit codes. */
final class CommandLines {

  @Command(
      name = "copytaster",
      mixinStandardHelpOptions = true,
      versionProvider = VersionText.class,
      description = {
        "Reads news stories and writes down, as JSON, what they state: people, parties,"
            + " organizations, places, figures, dates and quotes, each with its place in the text."
      },
      synopsisSubcommandLabel = "COMMAND",
      footerHeading = "%nExamples:%n",
      footer = {
        "  copytaster extract story.txt                    one story, its record on the screen",
        "  copytaster extract wire/ -o records.jsonl       a folder, one record a line",
        "  copytaster extract stories.jsonl --threads 4    stories {\"id\", \"text\"}, one a line",
        "  copytaster evaluate records.jsonl gold.jsonl    how well records state what people found",
        "  copytaster extract --help                       all about extracting"
      })
  private static final class Top implements Runnable {

    @Spec private CommandSpec spec;

    @Override
    public void run() {
      throw new ParameterException(spec.commandLine(), "Say what to do: a command is missing.");
    }
  }

  private static final class VersionText implements CommandLine.IVersionProvider {

    @Override
    public String[] getVersion() {
      Version version = Version.current();
      return new String[] {
        "copytaster " + version.copytaster() + " (CoreNLP " + version.corenlp() + ")"
      };
    }
  }

  private CommandLines() {}

  /** Runs the command that {@code args} name; its exit code. */
  static int run(Console console, String... args) {
    CommandLine top =
        new CommandLine(new Top())
            .addSubcommand("extract", new ExtractCommand(console))
            .addSubcommand("job", new JobCommand(console))
            .addSubcommand("evaluate", new EvaluateCommand(console))
            .addSubcommand("bench", new BenchCommand(console))
            .addSubcommand("schema", new SchemaCommand(console))
            .addSubcommand("doctor", new DoctorCommand(console))
            .addSubcommand("help", new CommandLine.HelpCommand());
    top.setOut(
        new PrintWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8), true));
    top.setErr(new PrintWriter(console.err(), true));
    top.setColorScheme(
        CommandLine.Help.defaultColorScheme(
            console.terminal() && console.color() ? Ansi.ON : Ansi.OFF));
    top.setExecutionExceptionHandler((e, command, parsed) -> fault(console, e));
    try {
      return top.execute(args);
    } catch (OutOfMemoryError e) {
      return outOfMemory(console);
    }
  }

  private static int fault(Console console, Exception e) throws Exception {
    if (e instanceof KnowledgeException
        || e instanceof StoreException
        || e instanceof NothingDoneException) {
      console.say(e.getMessage());
      return ExitCode.NOTHING_DONE;
    }
    throw e;
  }

  static int outOfMemory(Console console) {
    console.say(
        (Runtime.getRuntime().maxMemory() >> 20)
            + " MB of memory are too little for this: set COPYTASTER_HEAP (for example to 3g), or"
            + " use fewer --threads.");
    return ExitCode.NOTHING_DONE;
  }
}
