package org.copytaster.article.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.copytaster.article.Article;
import org.copytaster.article.Payloads;
import org.copytaster.article.UnreadableException;
import org.copytaster.article.read.StandardReader;
import org.copytaster.json.Json;
import org.copytaster.lexicon.Models;
import org.copytaster.source.Origin;
import org.copytaster.source.Payload;
import org.copytaster.value.Failure;
import org.copytaster.value.Warning;
import org.junit.jupiter.api.Test;

class OfficeFilesTest {

  private static final StandardReader READER = new StandardReader(Models.bundled());

  private static final String HEAD =
      "Subject: =?UTF-8?Q?Boats_sink_=E2=80=93_Malta?=\r\nDate: Tue, 6 Oct 2020 23:30:00 -0400\r\n"
          + "MIME-Version: 1.0\r\n";

  private static final String PLAIN =
      "From: Jane Doe <jane@example.org>\r\n"
          + HEAD
          + "Content-Type: text/plain; charset=windows-1252\r\n"
          + "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
          + "Two boats sank off the caf=E9 in the harbour on Friday.\r\n\r\nNobody was hurt.\r\n";

  private static Payload member(String name, String mediaType, String content) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    return new Payload(
        new Origin(name, Optional.of("00"), bytes.length, Optional.empty()),
        Optional.of(mediaType),
        new Payload.Content.Bytes(bytes, Optional.empty()),
        Payload.Declared.NOTHING);
  }

  private static Failure failure(Payload payload) {
    return assertThrows(UnreadableException.class, () -> READER.read(payload)).failure();
  }

  @Test
  void aMessageIsAStory() throws UnreadableException {
    Article article = READER.read(Payloads.file("boats.eml", PLAIN));
    assertEquals(
        "Boats sink \u2013 Malta\n\nTwo boats sank off the caf\u00E9 in the harbour on Friday.\n\n"
            + "Nobody was hurt.",
        article.text());
    assertEquals("Boats sink \u2013 Malta", article.title().orElseThrow().text());
    assertEquals(List.of("Jane Doe"), article.authors());
    assertEquals("2020-10-06T23:30:00-04:00", article.published().orElseThrow().value());
    assertEquals("message/rfc822", article.mediaType());
    Article same = READER.read(member("desk.mbox#2", "message/rfc822", PLAIN));
    assertEquals(article.text(), same.text());
  }

  @Test
  void aMessageIsReadWithoutItsAttachments() throws UnreadableException {
    String mixed =
        "From: jane@example.org\r\n"
            + HEAD
            + "Content-Type: multipart/mixed; boundary=\"A\"\r\n\r\n--A\r\n"
            + "Content-Type: multipart/alternative; boundary=\"B\"\r\n\r\n--B\r\n"
            + "Content-Type: text/plain; charset=utf-8\r\n\r\nTwo boats sank on Friday.\r\n--B\r\n"
            + "Content-Type: text/html; charset=utf-8\r\n\r\n"
            + "<html><body><p>Two boats <b>sank</b> on Friday.</p></body></html>\r\n--B--\r\n--A\r\n"
            + "Content-Type: text/plain; name=\"notes.txt\"\r\n"
            + "Content-Disposition: attachment; filename=\"notes.txt\"\r\n\r\nNotes.\r\n--A--\r\n";
    Article article = READER.read(Payloads.file("boats.eml", mixed));
    assertEquals("Boats sink \u2013 Malta\n\nTwo boats sank on Friday.", article.text());
    assertEquals(List.of(), article.authors());
  }

  @Test
  void aFileThatCannotBeReadTouchesNoOther() throws UnreadableException {
    assertEquals(
        Failure.Code.PARSE_FAILED, failure(Payloads.file("a.pdf", "%PDF-1.4 and no more")).code());
    assertEquals("message/rfc822", READER.read(Payloads.file("b.eml", PLAIN)).mediaType());
  }

  @Test
  void aDocumentWhoseXmlDeclaresEntitiesIsRefused() throws Exception {
    String entity =
        "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY e SYSTEM 'file:///none'>]><a>Two died. &e;</a>";
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      for (String name : List.of("mimetype", "content.xml")) {
        boolean type = name.equals("mimetype");
        zip.putNextEntry(new ZipEntry(name));
        String content = type ? "application/vnd.oasis.opendocument.text" : entity;
        zip.write(content.getBytes(StandardCharsets.UTF_8));
      }
    }
    Failure failure = failure(Payloads.file("a.odt", packed.toByteArray()));
    assertEquals(Failure.Code.XML_DTD_FORBIDDEN, failure.code());
  }

  @Test
  void jsonThatIsNoStoryIsRefusedWithoutAChild() {
    Failure failure = failure(Payloads.file("a.json", "{\"b\": [1, 2]}"));
    assertEquals(Failure.Code.UNSUPPORTED, failure.code());
    assertTrue(failure.detail().startsWith("a.json is JSON in which no story is known"));
  }

  @Test
  void aNulOrAnOddByteIsNoReasonToRefuseText() throws Exception {
    String text = "Two boats sank off the harbour\u0000 of Valletta on Friday.\u2028Nobody died.";
    Article article = READER.read(Payloads.file("a.txt", text));
    assertEquals(text, article.text());
    assertEquals(text, Json.object(Json.write(new Text(article.text()))).get("text"));
    byte[] wide = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
    Article odd =
        READER.read(Payloads.file("a.txt", java.util.Arrays.copyOf(wide, wide.length + 1)));
    assertEquals(text + "\uFFFD", odd.text());
    byte[] unmarked = text.getBytes(StandardCharsets.UTF_16BE);
    Article guessed = READER.read(Payloads.file("a.txt", unmarked));
    assertEquals(text, guessed.text());
    assertEquals(Warning.Code.CHARSET_GUESSED, guessed.warnings().get(0).code());
    assertEquals(
        Failure.Code.UNSUPPORTED,
        failure(Payloads.file("a.bin", new byte[] {1, 0, 0, 7, 'a', 0, 0, 0, 3, 'b'})).code());
  }

  /** A value with a text. */
  record Text(String text) {}
}
