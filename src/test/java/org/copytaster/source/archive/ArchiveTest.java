package org.copytaster.source.archive;

import static java.nio.file.StandardOpenOption.WRITE;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.copytaster.source.Arrival;
import org.copytaster.source.Payload;
import org.copytaster.source.Payloads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Containers of stories: what is in them comes out, each story or failure once. */
class ArchiveTest {

  private static final byte[] ONE = Packed.bytes("A ferry ran aground off Gozo.");
  private static final byte[] TWO =
      Packed.bytes("<html><body><p>Nobody was hurt.</p></body></html>");

  @TempDir private Path folder;

  private static List<Arrival> open(byte[] bytes) {
    List<Arrival> arrivals = new ArrayList<>();
    Containers.open(Payloads.of("c", bytes), arrivals::add);
    return arrivals;
  }

  private static List<String> told(List<Arrival> arrivals) {
    return arrivals.stream()
        .map(
            arrival ->
                arrival.origin().uri()
                    + (arrival instanceof Arrival.Broken b ? " " + b.failure().code() : ""))
        .toList();
  }

  private static Payload story(Arrival arrival) {
    return ((Arrival.Story) arrival).payload();
  }

  private static byte[] content(Arrival arrival) {
    return ((Payload.Content.Bytes) story(arrival).content()).bytes();
  }

  private static Map<String, byte[]> members() {
    Map<String, byte[]> members = new LinkedHashMap<>();
    members.put("a/one.txt", ONE);
    members.put("a/.hidden", ONE);
    members.put("../../two.html", TWO);
    members.put("/etc/three.txt", ONE);
    return members;
  }

  @Test
  void zipAndTarGiveTheirFilesUnderTheirNames() throws IOException {
    List<String> names = List.of("c#a/one.txt", "c#../../two.html", "c#/etc/three.txt");
    byte[] tar = Packed.tar(members());
    for (byte[] container : List.of(Packed.zip(members()), tar, Packed.gzip(tar))) {
      List<Arrival> arrivals = open(container);
      assertEquals(names, told(arrivals));
      assertEquals(Optional.of(Payloads.sha256(ONE)), arrivals.get(0).origin().id());
      assertEquals(Optional.of("text/html"), story(arrivals.get(1)).mediaType());
      assertTrue(Arrays.equals(TWO, content(arrivals.get(1))));
    }
  }

  @Test
  void nothingIsWrittenAnywhere() throws IOException {
    Path inner = Files.createDirectories(folder.resolve("a/b/c"));
    Path file = Files.write(inner.resolve("c.zip"), Packed.zip(members()));
    List<Arrival> arrivals = new ArrayList<>();
    Containers.open(file, "c.zip", arrivals::add);
    assertEquals(3, arrivals.size());
    try (Stream<Path> files = Files.walk(folder)) {
      assertEquals(List.of(file), files.filter(Files::isRegularFile).toList());
    }
  }

  @Test
  void aPackedFileIsItsContent() throws IOException {
    List<Arrival> arrivals = new ArrayList<>();
    Containers.open(Payloads.of("x/story.txt.gz", Packed.gzip(ONE)), arrivals::add);
    assertEquals(List.of("x/story.txt.gz#story.txt"), told(arrivals));
    arrivals.clear();
    byte[] lines =
        Packed.bytes("{\"id\":\"a\",\"text\":\"One.\"}\n{\"id\":\"b\",\"text\":\"Two.\"}\n");
    Containers.open(Payloads.of("s.jsonl.gz", Packed.gzip(lines)), arrivals::add);
    assertEquals(List.of("s.jsonl.gz#a", "s.jsonl.gz#b"), told(arrivals));
  }

  @Test
  void containersLieInContainers() throws IOException {
    byte[] inner = Packed.zip(Map.of("one.txt", ONE));
    byte[] outer = Packed.tar(Map.of("in.zip", inner));
    assertEquals(List.of("c#in.zip#one.txt"), told(open(Packed.gzip(outer))));
  }

  @Test
  void aDocumentThatIsAZipFileStaysWhole() throws IOException {
    byte[] document = Packed.zip(Map.of("[Content_Types].xml", ONE, "word/document.xml", TWO));
    assertEquals(List.of("c"), told(open(document)));
    assertEquals(List.of("c#a.docx"), told(open(Packed.zip(Map.of("a.docx", document)))));
  }

  @Test
  void whatIsNoContainerIsAStory() {
    assertEquals(List.of("c"), told(open(ONE)));
    assertEquals(
        List.of("c"), told(open(Packed.bytes("From Rome, two trains left at 9:30.\nThe"))));
    assertEquals(List.of("c"), told(open(new byte[0])));
  }

  @Test
  void aDamagedMemberFailsAloneAndADamagedArchiveAtItsEnd() throws IOException {
    byte[] zip = Packed.zip(Map.of("one.txt", "A ferry ran aground. ".repeat(50).getBytes()));
    byte[] torn = Arrays.copyOf(zip, zip.length);
    torn[60] ^= 0x55;
    torn[61] ^= 0x55;
    assertEquals(List.of("c#one.txt ARCHIVE_DAMAGED"), told(open(torn)));
    Map<String, byte[]> two = new LinkedHashMap<>();
    two.put("one.txt", ONE);
    two.put("two.txt", new byte[2_000]);
    byte[] tar = Packed.tar(two);
    assertEquals(
        List.of("c#one.txt", "c#two.txt ARCHIVE_DAMAGED"), told(open(Arrays.copyOf(tar, 2_500))));
    byte[] whole = Packed.zip(two);
    List<String> headless = told(open(Arrays.copyOf(whole, whole.length - 30)));
    assertEquals("c#one.txt", headless.get(0));
    assertEquals("c ARCHIVE_DAMAGED", headless.get(headless.size() - 1));
  }

  @Test
  void anEncryptedMemberFailsAlone() throws IOException {
    Map<String, byte[]> two = new LinkedHashMap<>();
    two.put("one.txt", ONE);
    two.put("two.txt", ONE);
    byte[] zip = Packed.zip(two);
    String bytes = new String(zip, StandardCharsets.ISO_8859_1);
    // the flag in the directory and in the header before the member
    zip[bytes.indexOf("PK\u0001\u0002") + 8] |= 1;
    zip[bytes.indexOf("PK\u0003\u0004") + 6] |= 1;
    assertEquals(List.of("c#one.txt UNSUPPORTED", "c#two.txt"), told(open(zip)));
  }

  @Test
  void aContainerWithoutAStorySaysSo() throws IOException {
    assertEquals(List.of("c EMPTY"), told(open(Packed.zip(Map.of(".x", ONE)))));
  }

  @Test
  void mailboxesAreSplitAtTheirLines() {
    String box =
        "From a@example.org Thu Jan  7 10:00:00 2021\nSubject: One\n\nBody of one.\n"
            + ">From here on it rained.\n\nFrom b@example.org Thu Jan  7 11:00:00 2021\n"
            + "Subject: Two\n\nFrom there, too.\n";
    List<Arrival> arrivals = open(Packed.bytes(box));
    assertEquals(List.of("c#1", "c#2"), told(arrivals));
    assertEquals(Optional.of("message/rfc822"), story(arrivals.get(0)).mediaType());
    assertEquals(
        "Subject: One\n\nBody of one.\nFrom here on it rained.\n\n",
        new String(content(arrivals.get(0)), StandardCharsets.UTF_8));
  }

  @Test
  void webArchivesGiveTheirPages() throws IOException {
    ByteArrayOutputStream warc = new ByteArrayOutputStream();
    byte[] latin = "<html><p>Un caf\u00E9.</p></html>".getBytes(StandardCharsets.ISO_8859_1);
    String html = "200 OK\nContent-Type: text/html; charset=ISO-8859-1";
    warc.write(Packed.warc("warcinfo", "x:y", "application/warc-fields", ONE));
    warc.write(
        Packed.warc(
            "request",
            "https://example.org/1",
            "application/http; msgtype=request",
            Packed.bytes("GET / HTTP/1.1\r\n\r\n")));
    warc.write(Packed.page("https://example.org/1", html, latin));
    warc.write(
        Packed.page(
            "https://example.org/2", html + "\nContent-Encoding: gzip", Packed.gzip(latin)));
    warc.write(
        Packed.page(
            "https://example.org/3",
            html + "\nTransfer-Encoding: chunked",
            Packed.bytes("5\r\n<p>On\r\n4\r\ne.</\r\n2\r\np>\r\n0\r\n\r\n")));
    warc.write(Packed.page("https://example.org/4", "404 Not Found\nContent-Type: text/html", TWO));
    warc.write(
        Packed.page("https://example.org/robots.txt", "200 OK\nContent-Type: text/plain", ONE));
    warc.write(Packed.page("https://example.org/5.png", "200 OK\nContent-Type: image/png", ONE));
    warc.write(
        Packed.page(
            "https://example.org/6", html + "\nContent-Encoding: br", new byte[] {1, 2, 3, 4, 5}));
    warc.write(Packed.warc("resource", "dns:example.org", "text/dns", ONE));
    warc.write(Packed.warc("resource", "https://example.org/7", "text/html", TWO));
    for (byte[] container : List.of(warc.toByteArray(), Packed.gzip(warc.toByteArray()))) {
      List<Arrival> arrivals = open(container);
      assertEquals(
          List.of(
              "c#https://example.org/1",
              "c#https://example.org/2",
              "c#https://example.org/3",
              "c#https://example.org/6 UNSUPPORTED",
              "c#https://example.org/7"),
          told(arrivals));
      Payload first = story(arrivals.get(0));
      assertEquals(Optional.of("2021-03-04T05:06:07Z"), first.origin().fetched());
      assertEquals(Optional.of("https://example.org/1"), first.declared().url());
      assertEquals(Optional.of("ISO-8859-1"), ((Payload.Content.Bytes) first.content()).charset());
      assertTrue(Arrays.equals(latin, content(arrivals.get(1))));
      assertEquals("<p>One.</p>", new String(content(arrivals.get(2)), StandardCharsets.UTF_8));
    }
  }

  @Test
  void aWebArchiveThatBreaksOffGivesWhatItHad() throws IOException {
    byte[] page = Packed.page("https://example.org/1", "200 OK\nContent-Type: text/html", TWO);
    byte[] two = Arrays.copyOf(page, page.length + 40);
    System.arraycopy(
        Packed.bytes("no record at all, but forty bytes of it."), 0, two, page.length, 40);
    assertEquals(List.of("c#https://example.org/1", "c ARCHIVE_DAMAGED"), told(open(two)));
  }

  @Test
  void aPipeIsReadLikeAFile() throws IOException, InterruptedException {
    Path pipe = folder.resolve("pipe");
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "pipes with names");
    assertEquals(0, new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor());
    byte[] zip = Packed.zip(Map.of("a.txt", ONE));
    Thread writer = new Thread(() -> assertDoesNotThrow(() -> Files.write(pipe, zip, WRITE)));
    writer.start();
    List<Arrival> arrivals = new ArrayList<>();
    Containers.open(pipe, "pipe", arrivals::add);
    writer.join();
    assertEquals("pipe#a.txt", story(arrivals.get(0)).origin().uri());
    assertEquals(1, arrivals.size());
  }
}
