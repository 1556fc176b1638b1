package org.copytaster.app.cli;

import java.nio.file.Path;
import java.util.Arrays;
import org.copytaster.job.JobFolder;
import org.copytaster.store.Checkpoint;
import org.copytaster.store.JobLock;
import org.copytaster.store.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code copytaster job}: how a job stands, and another try for stories that failed. */
@Command(
    name = "job",
    mixinStandardHelpOptions = true,
    description = "Looks after the folder of a job, which extract --job DIR began.")
final class JobCommand implements Runnable {

  private final Console console;

  @Spec private CommandSpec spec;

  JobCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do: status or retry.");
  }

  @Command(
      name = "status",
      mixinStandardHelpOptions = true,
      description = "Says how many stories of a job have a record, a failure, or neither yet.")
  int status(@Parameters(paramLabel = "DIR", description = "The job's folder.") Path dir) {
    JobFolder folder = existing(dir);
    try (Ledger ledger = folder.ledger(Checkpoint.NONE)) {
      long open = ledger.open();
      console.print(JobReport.counts(ledger.endings()) + ", " + open + " to be read");
      ledger.setting("command").ifPresent(words -> console.print("begun by: " + words));
      return ExitCode.FINE;
    }
  }

  @Command(
      name = "retry",
      mixinStandardHelpOptions = true,
      description = "Forgets the failures of a code, so that the job's command tries them again.")
  int retry(
      @Parameters(paramLabel = "DIR", description = "The job's folder.") Path dir,
      @Option(
              names = "--code",
              required = true,
              paramLabel = "CODE",
              description = "Which failures: POISON, DEADLINE, NOT_FOUND …")
          String code) {
    JobFolder folder = existing(dir);
    JobLock lock = folder.lock(Checkpoint.NONE);
    try (lock;
        Ledger ledger = folder.ledger(Checkpoint.NONE)) {
      int forgotten = ledger.forget(code);
      if (forgotten == 0) {
        throw new NothingDoneException(
            "the job "
                + dir
                + " has no failure "
                + code
                + ": it has "
                + JobReport.counts(ledger.endings()));
      }
      console.print(
          forgotten
              + (forgotten == 1 ? " story is" : " stories are")
              + " to be read again; run: "
              + ledger.setting("command").orElse("the command that began the job"));
      return ExitCode.FINE;
    }
  }

  private static JobFolder existing(Path dir) {
    JobFolder folder = new JobFolder(dir);
    if (!folder.isThere()) {
      throw new NothingDoneException(dir + " is no job: extract --job " + dir + " would begin one");
    }
    return folder;
  }

  /** The words as a shell would take them. */
  static String words(String... words) {
    return String.join(
        " ",
        Arrays.stream(words)
            .map(word -> word.matches("[A-Za-z0-9_./:=,@%+-]+") ? word : quoted(word))
            .toList());
  }

  private static String quoted(String word) {
    return "'" + word.replace("'", "'\\''") + "'";
  }
}
