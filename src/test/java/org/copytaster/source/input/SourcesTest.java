package org.copytaster.source.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copytaster.source.Arrival;
import org.copytaster.source.Payload;
import org.copytaster.source.Payloads;
import org.copytaster.value.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {

  @TempDir private Path folder;

  private static List<Arrival> read(String input, String standardInput) {
    List<Arrival> arrivals = new ArrayList<>();
    Sources.of(input, new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)))
        .forEach(arrivals::add);
    return arrivals;
  }

  private static Payload story(Arrival arrival) {
    return ((Arrival.Story) arrival).payload();
  }

  private static Failure fault(Arrival arrival) {
    return ((Arrival.Broken) arrival).failure();
  }

  @Test
  void aFolderIsReadToItsDepthInOrderWithoutHiddenFiles() throws IOException {
    Files.createDirectories(folder.resolve("b/c"));
    Files.writeString(folder.resolve("b/c/z.txt"), "z");
    Files.writeString(folder.resolve("b/.hidden"), "h");
    Files.writeString(folder.resolve("d.txt"), "d");
    Files.writeString(folder.resolve("a.html"), "a");
    Files.writeString(folder.resolve("e.jsonl"), "{\"text\":\"x\"}\n");
    String uri = folder.toString();
    assertEquals(
        List.of(uri + "/a.html", uri + "/b/c/z.txt", uri + "/d.txt", uri + "/e.jsonl#1"),
        read(uri, "").stream().map(a -> a.origin().uri()).toList());
  }

  @Test
  void whatHasASchemeIsAnAddressAndNoFile() {
    List<String> asked = new ArrayList<>();
    for (String input :
        List.of(
            "http://a.test/", "HTTPS://a.test", "ftp://a", "file:/a", "a.txt", "-", "a:b", "")) {
      Sources.of(
          input,
          InputStream.nullInputStream(),
          url -> {
            asked.add(url);
            return new SingleFile(folder, url);
          });
    }
    assertEquals(List.of("http://a.test/", "HTTPS://a.test", "ftp://a", "file:/a"), asked);
  }

  @Test
  void aFileIsAStoryWithTheHashOfItsBytes() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "abc");
    Payload payload = story(read(file.toString(), "").get(0));
    assertEquals(
        Optional.of("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        payload.origin().id());
    assertEquals(Optional.of("text/plain"), payload.mediaType());
    assertEquals(3, payload.origin().bytes());
  }

  @Test
  void jsonLinesNameTheirStoriesAndTheBrokenOnesTheirLine() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("s.jsonl"),
            "\uFEFF{\"id\":\"a/1\",\"text\":\"One.\",\"published\":\"2020-10-06\",\"extra\":[1]}\r\n"
                + "\n"
                + "{\"id\":7,\"html\":\"<p>Two\",\"title\":null}\n"
                + "{\"id\":\"x\" \"text\":1}\n"
                + "{\"id\":\"y\",\"text\":1}\n"
                + "{\"id\":\"z\"}\n"
                + "{\"text\":\"half \\ud83d\"}");
    List<Arrival> arrivals = read(file.toString(), "");
    assertEquals(
        List.of("#a/1", "#7", "#4", "#y", "#z", "#7"),
        arrivals.stream().map(a -> a.origin().uri().substring(file.toString().length())).toList());
    assertEquals(Optional.of("2020-10-06"), story(arrivals.get(0)).declared().published());
    assertEquals(Optional.of("text/html"), story(arrivals.get(1)).mediaType());
    for (int i : new int[] {2, 3, 4}) {
      assertEquals(Failure.Code.BAD_STORY, fault(arrivals.get(i)).code());
      assertTrue(fault(arrivals.get(i)).detail().contains("line " + (i + 2)));
    }
  }

  @Test
  void theOrderOfFieldsDoesNotChangeAnId() {
    Arrival one = read("-", "{\"id\":\"a\",\"text\":\"x\"}").get(0);
    assertEquals(
        one.origin().id(), read("-", "{ \"text\": \"x\", \"id\":\"a\" }").get(0).origin().id());
    assertNotEquals(
        one.origin().id(), read("-", "{\"id\":\"a\",\"text\":\"y\"}").get(0).origin().id());
  }

  @Test
  void theStandardInputIsOneStoryOrJsonLines() {
    assertEquals("-", read("-", "A story.\nGoes on.").get(0).origin().uri());
    assertEquals("-#2", read("-", "\n{\"text\":\"a\"}\n{\"text\":\"b\"}").get(0).origin().uri());
    assertEquals(1, read("-", "").size());
  }

  @Test
  void whatIsMissingOrTooLargeIsNamed() throws IOException {
    assertEquals(
        Failure.Code.NOT_FOUND, fault(read(folder.resolve("no.txt").toString(), "").get(0)).code());
    assertEquals(Failure.Code.NOT_FOUND, fault(read("a\u0000b", "").get(0)).code());
    Path large = folder.resolve("large.txt");
    try (java.nio.channels.FileChannel channel =
        java.nio.channels.FileChannel.open(
            large,
            java.nio.file.StandardOpenOption.CREATE,
            java.nio.file.StandardOpenOption.WRITE)) {
      channel.write(java.nio.ByteBuffer.wrap(new byte[1]), Payloads.MOST_BYTES);
    }
    assertEquals(Failure.Code.TOO_LARGE, fault(read(large.toString(), "").get(0)).code());
    assertEquals(List.of(), read(Files.createDirectory(folder.resolve("none")).toString(), ""));
  }

  @Test
  void jsonLinesAreHandedOverWhileTheyAreRead() {
    InputStream endless =
        new InputStream() {
          private static final String LINE = "{\"text\":\"again\"}\n";
          private long at;

          @Override
          public int read() {
            return LINE.charAt((int) (at++ % LINE.length()));
          }
        };
    List<Arrival> taken = new ArrayList<>();
    try {
      Sources.of("-", endless)
          .forEach(
              arrival -> {
                taken.add(arrival);
                if (taken.size() == 5_000) {
                  throw new IllegalStateException("enough");
                }
              });
    } catch (IllegalStateException e) {
      assertEquals("enough", e.getMessage());
    }
    assertEquals(5_000, taken.size());
  }
}
