package org.copytaster.article.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.copytaster.article.Article;
import org.copytaster.article.Payloads;
import org.copytaster.article.UnreadableException;
import org.copytaster.lexicon.Models;
import org.copytaster.source.Payload;
import org.copytaster.value.Failure;
import org.copytaster.value.Warning;
import org.junit.jupiter.api.Test;

class StandardReaderTest {

  private static final StandardReader READER = new StandardReader(Models.bundled());

  private static final String FIRST = "Two boats sank off the harbour of Valletta on Friday.";
  private static final String SECOND = "Nobody was hurt, the coast guard said.";

  private static Article text(String text) throws UnreadableException {
    return READER.read(Payloads.file("a.txt", text));
  }

  private static Failure.Code failure(Payload payload) {
    return assertThrows(UnreadableException.class, () -> READER.read(payload)).failure().code();
  }

  private static List<Warning.Code> codes(Article article) {
    return article.warnings().stream().map(Warning::code).toList();
  }

  private static List<String> paragraphs(Article article) {
    return article.paragraphs().stream().map(p -> p.in(article.text())).toList();
  }

  @Test
  void aTextStaysAsItIs() throws UnreadableException {
    String text = "\n " + FIRST + "\r\n\r\n" + SECOND + "\n\n";
    Article article = text("\uFEFF" + text);
    assertEquals(text, article.text());
    assertEquals(Optional.empty(), article.title());
    assertEquals(List.of(FIRST, SECOND), paragraphs(article));
    assertEquals(FIRST + "\r\n\r\n" + SECOND, article.body().in(text));
    assertEquals("en", article.language().tag());
    assertEquals(List.of(), article.warnings());
  }

  @Test
  void aShortFirstParagraphWithoutAFullStopIsTheHeadline() throws UnreadableException {
    Article article = text("Boats sink off Malta\n\nBy Jane Doe and John Q. Roe\n\n" + FIRST);
    assertEquals("Boats sink off Malta", article.title().orElseThrow().text());
    assertEquals(List.of("Jane Doe", "John Q. Roe"), article.authors());
    assertEquals(List.of(FIRST), paragraphs(article));
    assertEquals(FIRST, article.body().in(article.text()));
  }

  @Test
  void aBylineIsALineOfItsOwn() throws UnreadableException {
    Article article = text("By ANNA BORG, Staff Writer\n" + FIRST + "\n\n" + SECOND);
    assertEquals(List.of("ANNA BORG"), article.authors());
    assertEquals(List.of(FIRST, SECOND), paragraphs(article));
    assertEquals(List.of(), text("By Friday two boats had sunk.\n\n" + SECOND).authors());
  }

  @Test
  void nothingReadableIsAFailure() {
    assertEquals(Failure.Code.EMPTY, failure(Payloads.file("a.txt", "")));
    assertEquals(Failure.Code.EMPTY, failure(Payloads.file("a.txt", " \n\t\u00A0\n")));
    assertEquals(
        Failure.Code.EMPTY, failure(Payloads.file("a.html", "<html><body></body></html>")));
    byte[] noise = new byte[5_000];
    new Random(1).nextBytes(noise);
    assertEquals(Failure.Code.UNSUPPORTED, failure(Payloads.file("a.txt", noise)));
    assertEquals(Failure.Code.UNSUPPORTED, failure(Payloads.file("a.bin", noise)));
  }

  @Test
  void aHugeLineIsCutInLinearTime() throws UnreadableException {
    String line = "word ".repeat(1_000_000);
    Article article = assertTimeout(Duration.ofSeconds(10), () -> text(line));
    assertEquals(StandardReader.MOST_CHARACTERS, article.text().length());
    assertTrue(article.truncated());
    assertTrue(codes(article).contains(Warning.Code.TRUNCATED));
  }

  @Test
  void aCutNeverHalvesACharacter() throws UnreadableException {
    StandardReader small = new StandardReader(Models.bundled(), 5);
    Article article = small.read(Payloads.file("a.txt", "abcd\uD83D\uDE00 and more"));
    assertEquals("abcd", article.text());
  }

  @Test
  void damagedBytesAreMarkedAndCounted() throws UnreadableException {
    byte[] bytes = ("A caf\u00E9 \uD83D\uDE00 burned down. X\n").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 2] = (byte) 0xC3;
    Article article = READER.read(Payloads.file("a.txt", bytes));
    assertEquals("A caf\u00E9 \uD83D\uDE00 burned down. \uFFFD\n", article.text());
    assertEquals(List.of(Warning.Code.REPLACEMENT_CHARS), codes(article));
    assertTrue(article.warnings().get(0).detail().startsWith("1 "));
    byte[] ascii = {'T', 'w', 'o', ' ', (byte) 0xFF, (byte) 0xFE, ' ', 'd', 'i', 'e', 'd', '.'};
    assertEquals(
        List.of(Warning.Code.REPLACEMENT_CHARS), codes(READER.read(Payloads.file("a.txt", ascii))));
  }

  @Test
  void otherCharsetsAreRecognised() throws UnreadableException {
    String text =
        "The caf\u00E9\u2019s owner \u2013 a man from C\u00F3rdoba \u2013 said \u201Cno\u201D.";
    Article western =
        READER.read(Payloads.file("a.txt", text.getBytes(Charset.forName("windows-1252"))));
    assertEquals(text, western.text());
    assertEquals(Optional.of("windows-1252"), western.charset());
    assertEquals(List.of(Warning.Code.CHARSET_GUESSED), codes(western));
    Article wide =
        READER.read(Payloads.file("a.txt", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)));
    assertEquals(text, wide.text());
    assertEquals(Optional.of("UTF-16LE"), wide.charset());
  }

  @Test
  void whatIsDeclaredComesFirst() throws UnreadableException {
    Payload.Declared declared =
        new Payload.Declared(
            Optional.of("6-OCT-2020 11:00"),
            Optional.of("A title of its own"),
            Optional.of("https://example.org/2020/10/01/boats"),
            Optional.of("The Daily"),
            Optional.of("en_GB"));
    Article article = READER.read(Payloads.declared(FIRST, declared));
    assertEquals("2020-10-06", article.published().orElseThrow().value());
    assertEquals("option", article.published().orElseThrow().from());
    assertEquals(List.of(Warning.Code.PUBLISHED_CONFLICT), codes(article));
    assertEquals(Optional.empty(), article.title().orElseThrow().span());
    assertEquals("en-GB", article.language().tag());
  }

  @Test
  void whatAFeedSaysCountsWhereThePageSaysNothing() throws UnreadableException {
    Payload.Declared hinted =
        new Payload.Declared(
            Optional.of("Tue, 06 Oct 2020 23:30:00 -0500"),
            Optional.of("A title of the feed"),
            Optional.of("https://example.org/2020/10/06/boats"),
            Optional.of("The Daily"),
            Optional.of("en-GB"));
    Article article = READER.read(hinted("<p>" + FIRST + "</p>", hinted));
    assertEquals("2020-10-06T23:30:00-05:00", article.published().orElseThrow().value());
    assertEquals("feed", article.published().orElseThrow().from());
    assertEquals("A title of the feed", article.title().orElseThrow().text());
    assertEquals("https://example.org/2020/10/06/boats", article.url().orElseThrow());
    assertEquals("The Daily", article.publisher().orElseThrow());
    assertEquals("en-GB", article.language().tag());
    String page =
        "<html lang=en><meta property='article:published_time' content='2020-10-05'>"
            + "<link rel=canonical href='https://example.org/own'><h1>Its own title</h1><p>"
            + FIRST
            + "</p></html>";
    article = READER.read(hinted(page, hinted));
    assertEquals("meta", article.published().orElseThrow().from());
    assertEquals("Its own title", article.title().orElseThrow().text());
    assertEquals("https://example.org/own", article.url().orElseThrow());
    assertEquals("en", article.language().tag());
  }

  private static Payload hinted(String page, Payload.Declared hinted) {
    Payload plain = Payloads.file("a.html", page.getBytes(StandardCharsets.UTF_8));
    return new Payload(
        plain.origin(), plain.mediaType(), plain.content(), Payload.Declared.NOTHING, hinted);
  }

  @Test
  void aDeclaredDateThatIsNoneIsSaid() throws UnreadableException {
    Payload.Declared declared =
        new Payload.Declared(
            Optional.of("soon"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Article article = READER.read(Payloads.declared(FIRST, declared));
    assertEquals(Optional.empty(), article.published());
    assertEquals(List.of(Warning.Code.PUBLISHED_UNREADABLE), codes(article));
  }

  @Test
  void languagesAreToldApart() throws UnreadableException {
    assertEquals(
        "en",
        text("POLICE SAID TWO MEN DIED WHEN A BRIDGE FELL INTO THE RIVER LATE ON SUNDAY.")
            .language()
            .tag());
    assertEquals("en", text("Two dead.").language().tag());
    String spanish =
        "El gobierno anunci\u00F3 el martes que las elecciones se celebrar\u00E1n en octubre, pese a las"
            + " protestas de la oposici\u00F3n en varias ciudades del pa\u00EDs.";
    assertEquals("es", text(spanish).language().tag());
  }

  @Test
  void aRichTextFileIsReadByAChild() throws UnreadableException {
    String rtf =
        "{\\rtf1\\ansi{\\info{\\title Boats}}\\pard " + FIRST + "\\par " + SECOND + "\\par}";
    Article article = READER.read(Payloads.file("a.rtf", rtf));
    assertEquals("Boats\n\n" + FIRST + "\n\n" + SECOND, article.text());
    assertEquals("application/rtf", article.mediaType());
    assertEquals(
        Failure.Code.PARSE_FAILED, failure(Payloads.file("a.pdf", "%PDF-1.4 and no more")));
  }
}
