package org.copytaster.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copytaster.json.BadJsonException;
import org.copytaster.json.Json;
import org.copytaster.record.StoryRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a user meets it. Stories are in a language without a pack: that loads nothing. */
class CommandLinesTest {

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(OutputStream to, String standardInput, String... args) {
    Console console =
        new Console(
            new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)),
            to,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            false);
    return CommandLines.run(console, args);
  }

  private int run(String... args) {
    return run(out, "", args);
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private List<String> lines() {
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private static String story(int id) {
    return "{\"id\":\"" + id + "\",\"text\":\"Zwei Boote sanken.\",\"language\":\"de\"}\n";
  }

  private String stories(int count) throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(story(i));
    }
    return Files.writeString(folder.resolve("s.jsonl"), text).toString();
  }

  @Test
  void recordsComeInTheOrderOfTheInputWhateverTheThreads() throws IOException, BadJsonException {
    String input = stories(300);
    assertEquals(ExitCode.FINE, run("extract", input, "--threads", "1"));
    List<String> one = lines();
    out.reset();
    assertEquals(ExitCode.FINE, run("extract", input, "--threads", "4"));
    assertEquals(one, lines());
    List<String> uris = new ArrayList<>();
    for (String line : one) {
      uris.add(Json.read(line, StoryRecord.class).source().uri());
    }
    assertEquals(300, uris.size());
    assertEquals(input + "#0", uris.get(0));
    assertEquals(input + "#299", uris.get(299));
    assertTrue(
        said().contains("300 stories, 0 failures, 300 warnings (LANGUAGE_NOT_SUPPORTED 300)"),
        said());
  }

  @Test
  void aFailureHarmsNoOther() throws IOException {
    Files.writeString(folder.resolve("a.jsonl"), story(1) + "{broken\n" + story(2));
    Files.writeString(folder.resolve("b.txt"), "");
    Files.write(folder.resolve("c.bin"), new byte[] {0, 1, 2, 3, 0, 0, 9});
    assertEquals(ExitCode.SOME_FAILED, run("extract", folder.toString(), folder + "/none.txt"));
    assertEquals(6, lines().size());
    assertTrue(lines().get(1).contains("\"code\":\"BAD_STORY\""), lines().get(1));
    assertTrue(lines().get(3).contains("\"code\":\"EMPTY\""), lines().get(3));
    assertTrue(lines().get(4).contains("\"code\":\"UNSUPPORTED\""), lines().get(4));
    assertTrue(lines().get(5).contains("\"code\":\"NOT_FOUND\""), lines().get(5));
    assertTrue(
        said().contains("6 stories, 4 failures (BAD_STORY 1, EMPTY 1, NOT_FOUND 1, UNSUPPORTED 1)"),
        said());
  }

  @Test
  void recordsAndFailuresGoToTheirFiles() throws IOException {
    Files.writeString(folder.resolve("a.jsonl"), story(1) + "{broken\n");
    Path records = folder.resolve("records.out");
    Path failures = folder.resolve("failures.out");
    int code =
        run(
            "extract",
            folder + "/a.jsonl",
            "-o",
            records.toString(),
            "--failures",
            failures.toString());
    assertEquals(ExitCode.SOME_FAILED, code);
    assertEquals(1, Files.readAllLines(records).size());
    assertEquals(1, Files.readAllLines(failures).size());
    assertEquals(List.of(), lines());
  }

  @Test
  void theStandardInputIsRead() {
    assertEquals(ExitCode.FINE, run(out, story(1) + story(2), "extract", "-"));
    assertEquals(2, lines().size());
  }

  @Test
  void rejectedNumbersAreListedOnlyWhereTheyAreAskedFor() {
    run(out, story(1), "extract", "-");
    run(out, story(1), "extract", "--explain", "-");
    assertFalse(lines().get(0).contains("rejected"));
    assertTrue(lines().get(0).startsWith("{\"schemaVersion\":\"1.0\""));
    assertTrue(lines().get(1).contains("\"rejected\":[]"));
    assertTrue(lines().get(1).startsWith("{\"schemaVersion\":\"1.1\""));
  }

  @Test
  void theDayOfPublicationIsForStoriesThatNameNone() {
    String dated = story(2).replace("}", ",\"published\":\"2020-01-01\"}");
    run(out, story(1) + dated, "extract", "-", "--published", "2020-10-06");
    assertTrue(lines().get(0).contains("{\"value\":\"2020-10-06\",\"from\":\"option\"}"));
    assertTrue(lines().get(1).contains("{\"value\":\"2020-01-01\",\"from\":\"option\"}"));
  }

  @Test
  void wrongUseIsExplained() {
    assertEquals(ExitCode.USAGE, run());
    assertEquals(ExitCode.USAGE, run("extract"));
    assertEquals(ExitCode.USAGE, run("extract", "a", "--thread", "2"));
    assertEquals(ExitCode.USAGE, run("extract", "a", "--threads", "0"));
    assertEquals(ExitCode.USAGE, run("extract", "a", "--published", "yesterday"));
    assertTrue(said().contains("--published yesterday is no date"), said());
  }

  @Test
  void noInputIsOverwrittenAndNoEmptyNameIsAFolder() throws IOException {
    String input = stories(1);
    String before = Files.readString(folder.resolve("s.jsonl"));
    assertEquals(ExitCode.USAGE, run("extract", input, "-o", input));
    assertTrue(said().contains("is an input"));
    assertEquals(before, Files.readString(folder.resolve("s.jsonl")));
    assertEquals(ExitCode.USAGE, run("extract", ""));
    String both = folder + "/r.jsonl";
    assertEquals(ExitCode.USAGE, run("extract", input, "-o", both, "--failures", both));
  }

  @Test
  void whatStopsEverythingIsSaidInASentence() throws IOException {
    String input = stories(1);
    assertEquals(ExitCode.NOTHING_DONE, run("extract", input, "-o", folder + "/no/r.jsonl"));
    assertTrue(said().contains("/no/r.jsonl cannot be written"), said());
    assertEquals(ExitCode.NOTHING_DONE, run("extract", input, "--models", folder + "/no"));
    assertTrue(said().contains("--models"), said());
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertEquals(ExitCode.NOTHING_DONE, run("extract", empty.toString()));
    assertTrue(said().contains("there is no story in the input"), said());
    assertFalse(said().contains("\tat "), said());
  }

  @Test
  void aReaderThatGoesAwayEndsTheRunQuietly() throws IOException {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    assertEquals(ExitCode.BROKEN_PIPE, run(closed, "", "extract", stories(500)));
    assertEquals("", said());
  }

  @Test
  void namesCannotForgeALineOfTheLog() {
    run("extract", "a\nb\u001b[31m");
    assertEquals(2, said().lines().count(), said());
    assertFalse(said().contains("\u001b"));
  }

  @Test
  void helpTeachesAndSchemaAndVersionAnswer() {
    assertEquals(ExitCode.FINE, run("extract", "--help"));
    assertTrue(out.toString(StandardCharsets.UTF_8).contains("Examples:"));
    assertEquals(ExitCode.FINE, run("schema"));
    assertEquals(ExitCode.FINE, run("--version"));
    assertTrue(out.toString(StandardCharsets.UTF_8).contains("4.5.10"));
  }

  @Test
  void pagesAreFetchedFromAllowedHostsOnly() throws IOException, BadJsonException {
    HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.createContext(
        "/",
        exchange -> {
          byte[] page =
              ("<html lang=de><title>Boote</title><article><h1>Boote</h1><p>Zwei Boote sind in der"
                      + " Nacht gesunken, sagte die Polizei.</p></article>")
                  .getBytes(StandardCharsets.UTF_8);
          boolean found = exchange.getRequestURI().getPath().equals("/story");
          exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
          exchange.sendResponseHeaders(found ? 200 : 404, found ? page.length : -1);
          exchange.getResponseBody().write(found ? page : new byte[0]);
          exchange.close();
        });
    server.start();
    try {
      String host = "127.0.0.1:" + server.getAddress().getPort();
      String url = "http://" + host + "/story";
      assertEquals(ExitCode.FINE, run("extract", url, "--allow-host", host), said());
      StoryRecord record = Json.read(lines().get(0), StoryRecord.class);
      assertEquals(url, record.source().uri());
      assertEquals(Optional.of(url), record.article().url());
      assertEquals(ExitCode.SOME_FAILED, run("extract", url));
      assertTrue(said().contains("FETCH_BLOCKED_ADDRESS: "), said());
    } finally {
      server.stop(0);
    }
    for (String other : List.of("ftp://127.0.0.1/a", "file:///etc/hostname", "jar:file:/a!/b")) {
      assertEquals(ExitCode.SOME_FAILED, run("extract", other));
      assertTrue(lines().get(lines().size() - 1).contains("FETCH_BLOCKED_SCHEME"), other);
    }
    assertEquals(ExitCode.USAGE, run("extract"));
    assertEquals(ExitCode.USAGE, run("extract", "http://a.test", "--allow-host", "a/b"));
    assertEquals(ExitCode.USAGE, run("extract", "--feed", "http://a.test", "--most", "0"));
    assertEquals(ExitCode.USAGE, run("extract", "http://a.test", "--user-agent", "a\nb"));
  }
}
