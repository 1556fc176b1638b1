package org.copytaster.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesSinkTest {

  @TempDir private Path folder;

  private record Line(int n) {}

  @Test
  void aStreamHasEachLineAtOnce() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonLinesSink.to(out).write(new Line(1));
    assertEquals("{\"n\":1}\n", out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void aFileHasItsNameWhenItIsComplete() throws IOException {
    Path file = Files.writeString(folder.resolve("r.jsonl"), "old");
    try (JsonLinesSink sink = JsonLinesSink.to(file)) {
      sink.write(new Line(1));
      assertEquals("old", Files.readString(file));
      sink.finish();
    }
    assertEquals("{\"n\":1}\n", Files.readString(file));
    assertEquals(List.of(file), files());
  }

  @Test
  void anUnfinishedFileLeavesNothingBehind() throws IOException {
    Path file = folder.resolve("r.jsonl");
    try (JsonLinesSink sink = JsonLinesSink.to(file)) {
      sink.write(new Line(1));
    }
    assertFalse(Files.exists(file));
    assertEquals(List.of(), files());
  }

  @Test
  void whereNothingCanBeWrittenIsSaidAtOnce() {
    assertThrows(IOException.class, () -> JsonLinesSink.to(folder));
    assertThrows(IOException.class, () -> JsonLinesSink.to(folder.resolve("no/r.jsonl")));
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
