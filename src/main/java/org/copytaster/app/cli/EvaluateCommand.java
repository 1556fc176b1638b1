package org.copytaster.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.copytaster.evaluate.BadInputException;
import org.copytaster.evaluate.Evaluation;
import org.copytaster.evaluate.Evaluator;
import org.copytaster.evaluate.Input;
import org.copytaster.lexicon.FigureKinds;
import org.copytaster.lexicon.Models;
import org.copytaster.value.FigureKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code copytaster evaluate}: records against what people found in the same stories. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Scores the figures of records against a gold file: how many of those that people found were"
          + " found (recall), and how many of those found are right (precision), over all and by"
          + " kind.",
      "",
      "Detection pairs figures of one kind that share characters; full asks for the same number and"
          + " bound too. The flags asserted, event, subset, of and by are judged on the pairs. The"
          + " 95 %% intervals come from 1,000 resamples of the stories; the seed is fixed, so the"
          + " same inputs give the same intervals."
    },
    footerHeading = "%nThe gold file:%n",
    footer = {
      "One line a story:",
      "",
      "  {\"id\": \"a1\", \"figures\": [{\"start\": 410, \"end\": 418,",
      "    \"quote\": \"over 600\", \"kind\": \"injured\", \"value\": 600, \"high\": null,",
      "    \"relation\": \"over\", \"of\": null, \"by\": null, \"asserted\": true,",
      "    \"event\": \"main\", \"subset\": false}]}",
      "",
      "start and end count code points of article.text. A figure with",
      "\"optional\": true may be found or not; \"disputed\": [\"subset\"] names flags",
      "that are not judged. A record is of the story whose id is the last part of",
      "source.uri without its ending (.txt, .html, .htm, .xml, .json).",
      "",
      "Exit codes: 0 all stories scored, 1 scored, but a story has no record or",
      "something else is amiss (all is named), 2 wrong usage, 3 nothing scored."
    })
final class EvaluateCommand implements Callable<Integer> {

  private static final String STANDARD_INPUT = "-";

  @Parameters(
      index = "0",
      paramLabel = "RECORDS",
      description = "What extract -o wrote, a record a line; - for stdin.")
  private String records;

  @Parameters(
      index = "1",
      paramLabel = "GOLD",
      description = "What people found, a story a line (see below).")
  private String gold;

  @Option(
      names = "--misses",
      description = {
        "List each figure that was missed, found wrongly, or found with a wrong number or bound,"
            + " with 60 characters of the text on both sides."
      })
  private boolean misses;

  @Option(
      names = "--json",
      description = "Print one JSON object with all of it, the lists included.")
  private boolean json;

  @Option(
      names = "--models",
      paramLabel = "DIR",
      description = "A folder of knowledge laid over the built-in one: its kinds count too.")
  private Path models;

  @Spec private CommandSpec spec;

  private final Console console;

  EvaluateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    check();
    Evaluation evaluation = evaluate();
    evaluation.notices().forEach(console::say);
    try {
      String text = json ? evaluation.toJson() + "\n" : evaluation.toText(misses);
      console.out().write(text.getBytes(StandardCharsets.UTF_8));
      console.out().flush();
    } catch (IOException e) {
      if (ExtractRun.isBrokenPipe(e)) {
        return ExitCode.BROKEN_PIPE;
      }
      throw new NothingDoneException("the output cannot be written: " + e.getMessage());
    }
    return evaluation.isWhole() ? ExitCode.FINE : ExitCode.SOME_FAILED;
  }

  private void check() {
    if (records.isBlank() || gold.isBlank()) {
      throw new ParameterException(spec.commandLine(), "a name of a file is empty");
    }
    if (gold.equals(STANDARD_INPUT)) {
      throw new ParameterException(spec.commandLine(), "only RECORDS can come from stdin");
    }
  }

  private Evaluation evaluate() {
    FigureKinds known =
        new FigureKinds(models == null ? Models.bundled() : Models.overlaid(models));
    List<FigureKind> kinds = known.ids().stream().flatMap(id -> known.find(id).stream()).toList();
    try (InputStream found = open(records);
        InputStream expected = open(gold)) {
      return Evaluator.evaluate(kinds, new Input(records, found), new Input(gold, expected));
    } catch (BadInputException e) {
      throw new NothingDoneException(e.getMessage());
    } catch (IOException e) {
      throw new NothingDoneException("the input cannot be read: " + e.getMessage());
    }
  }

  private InputStream open(String name) {
    if (name.equals(STANDARD_INPUT)) {
      return console.in();
    }
    try {
      Path file = Path.of(name);
      if (Files.isDirectory(file)) {
        throw new NothingDoneException(name + " is a folder: name a file of JSON Lines.");
      }
      if (!Files.exists(file)) {
        throw new NothingDoneException("there is no file " + name + ".");
      }
      return Files.newInputStream(file);
    } catch (FileSystemException e) {
      String why = Optional.ofNullable(e.getReason()).orElse("the system refuses to open it");
      throw new NothingDoneException(name + " cannot be read: " + why + ".");
    } catch (IOException | InvalidPathException e) {
      throw new NothingDoneException(name + " cannot be read: " + e.getMessage() + ".");
    }
  }
}
