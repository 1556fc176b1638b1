package org.copytaster.article.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copytaster.value.Warning;
import org.junit.jupiter.api.Test;

/**
 * Texts in eighteen languages, in every charset that can hold them, rightly and wrongly declared.
 */
class CharsetsTest {

  private static final List<Integer> LENGTHS = List.of(40, 90, 400, 2_000);

  private static final List<String> WRONG =
      List.of(
          "utf-8",
          "windows-1252",
          "windows-1251",
          "koi8-r",
          "gb18030",
          "shift_jis",
          "euc-kr",
          "big5");

  private record Text(String language, List<String> charsets, String text) {}

  /** How many of so many texts came out as they were; how many wrong ones nobody was told of. */
  private record Result(int all, int equal, int silent) {}

  private interface Declarations {
    List<Optional<String>> of(String charset);
  }

  private static List<Text> texts() {
    try (InputStream in = CharsetsTest.class.getResourceAsStream("/charset/texts.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .map(cells -> new Text(cells[0], List.of(cells[1].split(" ")), cells[2]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Result measure(Declarations declarations) {
    int all = 0;
    int equal = 0;
    int silent = 0;
    for (Text text : texts()) {
      for (String name : text.charsets) {
        Charset charset = Labels.charset(name).orElseThrow();
        for (int length : LENGTHS) {
          byte[] bytes = piece(text.text, length).getBytes(charset);
          String reference = new String(bytes, charset);
          for (Optional<String> declared : declarations.of(name)) {
            Decoder.Decoded decoded = Decoder.decode(bytes, declared);
            boolean right = decoded.text().equals(reference);
            all++;
            equal += right ? 1 : 0;
            silent += right || !decoded.warnings().isEmpty() ? 0 : 1;
          }
        }
      }
    }
    return new Result(all, equal, silent);
  }

  private static String piece(String text, int length) {
    return (text + " ").repeat(length / text.length() + 1).substring(0, length);
  }

  private static List<Optional<String>> wrong(String charset) {
    List<Optional<String>> wrong = new ArrayList<>();
    for (String name : WRONG) {
      if (!Labels.charset(name).equals(Labels.charset(charset))) {
        wrong.add(Optional.of(name));
      }
    }
    return wrong;
  }

  @Test
  void aRightDeclarationIsFollowed() {
    Result result = measure(charset -> List.of(Optional.of(charset)));
    assertEquals(result.all, result.equal);
  }

  @Test
  void withoutADeclarationTheTextIsReadOrTheReaderIsTold() {
    Result result = measure(charset -> List.of(Optional.empty()));
    assertTrue(result.equal >= 0.99 * result.all, result.toString());
    assertEquals(0, result.silent);
  }

  @Test
  void aWrongDeclarationIsNoticed() {
    Result result = measure(CharsetsTest::wrong);
    assertTrue(result.equal >= 0.99 * result.all, result.toString());
    assertTrue(result.silent <= 0.005 * result.all, result.toString());
  }

  @Test
  void aMarkComesBeforeADeclaration() {
    String text = "Двое погибли.";
    for (Charset charset :
        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      byte[] bytes = ("\uFEFF" + text).getBytes(charset);
      assertEquals(
          new Decoder.Decoded(text, charset.name(), List.of()),
          Decoder.decode(bytes, Optional.of("windows-1252")));
    }
  }

  @Test
  void whatIsCutOffAtTheEndCostsOneCharacter() {
    byte[] bytes = "Zwei Männer starben in Köln".getBytes(StandardCharsets.UTF_8);
    byte[] cut =
        java.util.Arrays.copyOf("Zwei Männer starben in Kö".getBytes(StandardCharsets.UTF_8), 26);
    assertTrue(cut.length < bytes.length);
    Decoder.Decoded decoded = Decoder.decode(cut, Optional.empty());
    assertEquals("Zwei Männer starben in K\uFFFD", decoded.text());
    assertEquals(Warning.Code.REPLACEMENT_CHARS, decoded.warnings().get(0).code());
    byte[] odd = java.util.Arrays.copyOf("\uFEFFTwo died.".getBytes(StandardCharsets.UTF_16LE), 21);
    assertEquals("Two died.\uFFFD", Decoder.decode(odd, Optional.empty()).text());
  }

  @Test
  void halfASurrogatePairIsReplaced() {
    byte[] wide = {-1, -2, 'T', 0, 'w', 0, 0x3D, (byte) 0xD8, 'o', 0};
    Decoder.Decoded decoded = Decoder.decode(wide, Optional.empty());
    assertEquals("Tw\uFFFD", decoded.text().substring(0, 3));
    assertEquals(Warning.Code.REPLACEMENT_CHARS, decoded.warnings().get(0).code());
    byte[] narrow = {'T', 'w', (byte) 0xED, (byte) 0xA0, (byte) 0xBD, 'o'};
    assertTrue(Decoder.decode(narrow, Optional.of("utf-8")).text().contains("\uFFFD"));
  }

  @Test
  void textThatWasEncodedTwiceIsLeftAsItIs() {
    String twice =
        new String("Müller, Köln".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    Decoder.Decoded decoded =
        Decoder.decode(twice.getBytes(StandardCharsets.UTF_8), Optional.empty());
    assertEquals(new Decoder.Decoded(twice, "UTF-8", List.of()), decoded);
  }

  @Test
  void aFewForeignBytesInUtf8AreMarked() throws IOException {
    ByteArrayOutputStream mixed = new ByteArrayOutputStream();
    mixed.write(
        "Die Straße nach Köln ist für Öltransporte gesperrt. ".getBytes(StandardCharsets.UTF_8));
    mixed.write("Niemand wurde verletzt, sagte Jürgen M.".getBytes(StandardCharsets.ISO_8859_1));
    for (Optional<String> declared : List.of(Optional.<String>empty(), Optional.of("utf-8"))) {
      Decoder.Decoded decoded = Decoder.decode(mixed.toByteArray(), declared);
      assertTrue(decoded.text().startsWith("Die Straße nach Köln"), decoded.text());
      assertEquals(Warning.Code.REPLACEMENT_CHARS, decoded.warnings().get(0).code());
    }
  }

  @Test
  void namesOfCharsetsMeanWhatTheirUsersWrite() {
    assertEquals("windows-1252", Labels.charset(" ISO-8859-1").orElseThrow().name());
    assertEquals("GB18030", Labels.charset("gb2312").orElseThrow().name());
    assertEquals("x-windows-949", Labels.charset("ks_c_5601-1987").orElseThrow().name());
    assertEquals("windows-31j", Labels.charset("x-sjis").orElseThrow().name());
    assertEquals("KOI8-R", Labels.charset("koi8").orElseThrow().name());
    assertEquals(Optional.empty(), Labels.charset("no such thing"));
    assertEquals(Optional.empty(), Labels.charset(""));
  }

  @Test
  void theDeclarationIsThatOfTheHead() {
    String far =
        "<html><head><script charset='utf-8'></script><!-- <meta charset=big5> -->"
            + "<style>"
            + " ".repeat(3_000)
            + "</style>";
    String two = far + "<META content='text/html; charset = KOI8-R'><meta charset=utf-8>";
    assertEquals(Optional.of("koi8-r"), DeclaredCharset.of(two.getBytes(StandardCharsets.UTF_8)));
    String xml = "<?xml version='1.0' encoding='windows-1251'?><html>";
    assertEquals(
        Optional.of("windows-1251"), DeclaredCharset.of(xml.getBytes(StandardCharsets.UTF_8)));
    assertEquals(Optional.empty(), DeclaredCharset.of(far.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void evidenceCostsLittleHoweverLongTheText() {
    byte[] bytes = piece(texts().get(7).text, 10_000_000).getBytes(Charset.forName("KOI8-R"));
    Decoder.Decoded decoded =
        assertTimeout(Duration.ofSeconds(5), () -> Decoder.decode(bytes, Optional.empty()));
    assertEquals("KOI8-R", decoded.charset());
  }
}
