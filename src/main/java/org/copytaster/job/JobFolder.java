package org.copytaster.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.copytaster.store.Checkpoint;
import org.copytaster.store.JobLock;
import org.copytaster.store.Ledger;
import org.copytaster.store.LedgerExport;
import org.copytaster.store.StoreException;

/**
 * What lies in the folder of a job: the ledger, a lock, and, once all has ended, the records and
 * the failures.
 */
public record JobFolder(Path path) {

  /**
   * Makes the folder if it is not there.
   *
   * @throws IOException if it cannot be made
   */
  public void make() throws IOException {
    if (Files.exists(path) && !Files.isDirectory(path)) {
      throw new NotDirectoryException(path.toString());
    }
    Files.createDirectories(path);
  }

  public boolean isThere() {
    return Files.isRegularFile(ledgerFile());
  }

  /** Keeps others from running the job until the lock is closed. */
  public JobLock lock(Checkpoint checkpoint) {
    return JobLock.take(path, checkpoint);
  }

  public Ledger ledger(Checkpoint checkpoint) {
    return Ledger.open(ledgerFile(), checkpoint);
  }

  private Path ledgerFile() {
    return path.resolve("job.db");
  }

  public Path records() {
    return path.resolve("records.jsonl");
  }

  public Path failures() {
    return path.resolve("failures.jsonl");
  }

  /**
   * Writes records and failures anew.
   *
   * @throws StoreException if they cannot be written
   */
  public void export(Ledger ledger, Checkpoint checkpoint) {
    LedgerExport export = new LedgerExport(ledger, checkpoint);
    export.write(false, records());
    export.write(true, failures());
  }
}
