package org.copytaster.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {

  @TempDir Path folder;

  private Ledger open() {
    return Ledger.open(folder.resolve("job.db"), Checkpoint.NONE);
  }

  private static Ending record(String key, String uri) {
    return new Ending(
        key,
        uri,
        Optional.empty(),
        "{\"id\":\"" + key + "\",\"source\":{\"uri\":\"" + uri + "\",\"bytes\":1}}");
  }

  @Test
  void whatHasEndedDoesNotBeginAgainAndWhatWasCutOffDoes() {
    try (Ledger ledger = open()) {
      ledger.meet(Map.of("a.txt", "k1", "b.txt", "k2"), Set.of());
      ledger.end(List.of(record("k1", "a.txt")));
    }
    try (Ledger ledger = open()) {
      Map<String, Standing> standings = ledger.meet(Map.of("a.txt", "k1", "b.txt", "k2"), Set.of());
      assertEquals(new Standing(true, 0, 0), standings.get("k1"));
      assertEquals(new Standing(false, 1, 0), standings.get("k2"));
      assertEquals(1, ledger.open());
    }
  }

  @Test
  void theFirstEndingStays() {
    try (Ledger ledger = open()) {
      ledger.meet(Map.of("a.txt", "k1"), Set.of());
      ledger.end(List.of(record("k1", "a.txt")));
      ledger.end(List.of(new Ending("k1", "a.txt", Optional.of("POISON"), "{}")));
      assertEquals(Map.of("", 1L), ledger.endings());
    }
  }

  @Test
  void aNameStandsForTheStoryItHadLast() {
    try (Ledger ledger = open()) {
      ledger.meet(Map.of("a.txt", "old"), Set.of());
      ledger.end(List.of(record("old", "a.txt")));
      ledger.meet(Map.of("a.txt", "new"), Set.of());
      ledger.end(List.of(record("new", "a.txt")));
      assertEquals(List.of("new as a.txt"), lines(ledger));
    }
  }

  private static List<String> lines(Ledger ledger) {
    List<String> lines = new ArrayList<>();
    ledger.<RuntimeException>lines(
        false, (ending, name) -> lines.add(ending.key() + " as " + name));
    return lines;
  }

  @Test
  void aStoryUnderTwoNamesIsWrittenOnceUnderTheFirst() throws java.io.IOException {
    Path records = folder.resolve("records.jsonl");
    try (Ledger ledger = open()) {
      ledger.meet(Map.of("b.txt", "k1"), Set.of());
      ledger.end(List.of(record("k1", "b.txt")));
      ledger.meet(Map.of("a \"x\".txt", "k1"), Set.of());
      new LedgerExport(ledger, Checkpoint.NONE).write(false, records);
    }
    assertEquals(
        "{\"id\":\"k1\",\"source\":{\"uri\":\"a \\\"x\\\".txt\",\"bytes\":1}}\n",
        Files.readString(records));
  }

  @Test
  void forgottenFailuresAreOpenAgain() {
    try (Ledger ledger = open()) {
      ledger.meet(Map.of("a.txt", "k1", "b.txt", "k2"), Set.of());
      ledger.end(
          List.of(
              new Ending("k1", "a.txt", Optional.of("DEADLINE"), "{}"),
              new Ending("k2", "b.txt", Optional.of("EMPTY"), "{}")));
      assertEquals(1, ledger.forget("DEADLINE"));
      assertEquals(Map.of("EMPTY", 1L), ledger.endings());
      assertEquals(1, ledger.open());
    }
  }

  @Test
  void aFileThatIsNoLedgerIsRefusedAndLeftAsItWas() throws java.io.IOException {
    Path file = folder.resolve("job.db");
    Files.writeString(file, "not a database, but a text of some length".repeat(50));
    StoreException e = assertThrows(StoreException.class, this::open);
    assertTrue(e.getMessage().contains("damaged, or no job"), e.getMessage());
    assertTrue(Files.readString(file, StandardCharsets.UTF_8).startsWith("not a database"));
  }

  @Test
  void theSecondToTakeALockIsToldWhoHasIt() {
    JobLock held = JobLock.take(folder, Checkpoint.NONE);
    StoreException e =
        assertThrows(StoreException.class, () -> JobLock.take(folder, Checkpoint.NONE));
    assertTrue(e.getMessage().contains("" + ProcessHandle.current().pid()), e.getMessage());
    held.close();
    JobLock.take(folder, Checkpoint.NONE).close();
  }
}
