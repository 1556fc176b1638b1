package org.copytaster.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.copytaster.lexicon.Models;
import org.copytaster.value.Language;
import picocli.CommandLine.Command;

/** {@code copytaster doctor}: what this machine has and lacks. */
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    description = "Says what this machine has and what it lacks for extracting.")
final class DoctorCommand implements Callable<Integer> {

  private static final long LEAST_HEAP_MB = 650;

  private static final String CORENLP_MODELS =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";

  private final Console console;
  private boolean healthy = true;

  DoctorCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    int java = Runtime.version().feature();
    report(java >= 17, "Java " + java, "Java 17 or newer is needed");
    long heap = Runtime.getRuntime().maxMemory() >> 20;
    report(
        heap >= LEAST_HEAP_MB,
        "memory for the program: " + heap + " MB",
        "set COPYTASTER_HEAP to 2g; 700m is the least");
    report(true, "processors: " + Runtime.getRuntime().availableProcessors(), "");
    boolean models = DoctorCommand.class.getClassLoader().getResource(CORENLP_MODELS) != null;
    report(models, "CoreNLP's models", "build again with a connection: mvn package");
    for (Language language : Models.bundled().languages()) {
      report(true, "language pack: " + language, "");
    }
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    report(
        Files.isWritable(temporary),
        "folder for temporary files: " + temporary,
        "it cannot be written; set TMPDIR");
    return healthy ? ExitCode.FINE : ExitCode.NOTHING_DONE;
  }

  private void report(boolean fine, String what, String otherwise) {
    healthy &= fine;
    console.err().println(fine ? "ok       " + what : "missing  " + what + ": " + otherwise);
  }
}
