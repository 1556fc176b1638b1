package org.copytaster.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.copytaster.json.Json;

/**
 * Writes what a ledger holds as JSON Lines: each story once, in the order of names, whatever the
 * order in which stories came or ended. A file under its final name is complete.
 */
public final class LedgerExport {

  private static final String SOURCE = "\"source\":{\"uri\":";

  private final Ledger ledger;
  private final Checkpoint checkpoint;

  public LedgerExport(Ledger ledger, Checkpoint checkpoint) {
    this.ledger = ledger;
    this.checkpoint = checkpoint;
  }

  /**
   * Writes all records, or all failures, to {@code target}.
   *
   * @throws StoreException if it cannot be written
   */
  public void write(boolean failures, Path target) {
    try {
      WholeFile.sweep(target);
      checkpoint.reached(target.getFileName() + "/swept");
      try (WholeFile file = WholeFile.begin(target, checkpoint)) {
        ledger.<IOException>lines(
            failures,
            (ending, name) -> {
              file.out().write((named(ending, name) + "\n").getBytes(StandardCharsets.UTF_8));
              checkpoint.reached(target.getFileName() + "/line");
            });
        file.finish();
      }
    } catch (IOException e) {
      throw new StoreException(target + " cannot be written: " + Faults.reason(e), e);
    }
  }

  /** A story met under several names goes by the first of them, whichever was read. */
  private static String named(Ending ending, String name) {
    if (name.equals(ending.uri())) {
      return ending.line();
    }
    String old = SOURCE + Json.write(ending.uri());
    int at = ending.line().indexOf(old);
    return at < 0
        ? ending.line()
        : ending.line().substring(0, at)
            + SOURCE
            + Json.write(name)
            + ending.line().substring(at + old.length());
  }
}
