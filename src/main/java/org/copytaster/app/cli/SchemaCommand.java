package org.copytaster.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.copytaster.json.JsonSchema;
import org.copytaster.record.StoryRecord;
import picocli.CommandLine.Command;

/** {@code copytaster schema}: the JSON Schema of a record. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    description = "Prints the JSON Schema (2020-12) of a record.")
final class SchemaCommand implements Callable<Integer> {

  private final Console console;

  SchemaCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    String schema = JsonSchema.of(StoryRecord.class) + "\n";
    try {
      console.out().write(schema.getBytes(StandardCharsets.UTF_8));
      console.out().flush();
    } catch (IOException e) {
      throw new NothingDoneException("the output cannot be written: " + e.getMessage());
    }
    return ExitCode.FINE;
  }
}
