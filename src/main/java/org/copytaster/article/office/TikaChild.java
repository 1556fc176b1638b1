package org.copytaster.article.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.DublinCore;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.copytaster.value.Failure;
import org.copytaster.worker.ChildLoop;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * The program of the child process: reads files with Tika. In: name, media type, limit, bytes. Out:
 * whether it could be read, then title, author, date, language and paragraphs, or else the reason.
 */
final class TikaChild {

  /** Made once, with the first file: it takes longer than to read most files, and it prints. */
  private static final class Tika {
    static final Parser PARSER = new AutoDetectParser();
  }

  /** What stands before a file's bytes; {@code most} is in characters. */
  private record Asked(String name, String mediaType, int most) {

    boolean isMail() {
      return mediaType.equals(MediaTypes.MAIL);
    }
  }

  private TikaChild() {}

  public static void main(String[] args) {
    // else it leaves a file in the user's home
    System.setProperty("pdfbox.fontcache", System.getProperty("java.io.tmpdir"));
    ChildLoop.serve(TikaChild::answer);
  }

  private static byte[] answer(byte[] question) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(question));
    Asked asked = new Asked(in.readUTF(), in.readUTF(), in.readInt());
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    Optional<String> date =
        asked.isMail()
            ? MailHead.date(question, question.length - in.available())
            : Optional.empty();
    answer(asked, in, date, new DataOutputStream(answer));
    return answer.toByteArray();
  }

  private static void answer(
      Asked asked, InputStream in, Optional<String> date, DataOutputStream answer)
      throws IOException {
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, asked.name);
    if (asked.isMail()) {
      // the container says so; the name is that of a folder of messages
      metadata.set(TikaCoreProperties.CONTENT_TYPE_PARSER_OVERRIDE, asked.mediaType);
    }
    in.mark(Integer.MAX_VALUE);
    if (PackedXml.declares(in)) {
      answer.writeBoolean(false);
      write(answer, Failure.Code.XML_DTD_FORBIDDEN.name());
      write(answer, "its XML has a document type with declarations; take them out if you trust it");
      return;
    }
    in.reset();
    TikaText text = new TikaText(asked.most);
    try {
      parse(in, text, metadata);
    } catch (WriteLimitReachedException e) {
      // what was read up to the limit is the story
    } catch (TikaException | SAXException | IOException | RuntimeException | StackOverflowError e) {
      if (!WriteLimitReachedException.isWriteLimitReached(e)) {
        answer.writeBoolean(false);
        write(answer, Failure.Code.PARSE_FAILED.name());
        // an object's identity in a message would differ from run to run
        String message = String.valueOf(e.getMessage()).replaceAll("@[0-9a-f]{4,}", "");
        write(answer, e.getClass().getSimpleName() + ": " + message);
        return;
      }
    }
    answer.writeBoolean(true);
    write(answer, metadata.get(TikaCoreProperties.TITLE));
    write(answer, MailHead.author(metadata).orElse(""));
    write(answer, date.orElse(metadata.get(TikaCoreProperties.CREATED)));
    write(answer, metadata.get(DublinCore.LANGUAGE));
    List<String> paragraphs = text.paragraphs();
    answer.writeInt(paragraphs.size());
    for (String paragraph : paragraphs) {
      write(answer, paragraph);
    }
  }

  private static void parse(InputStream in, ContentHandler text, Metadata metadata)
      throws IOException, SAXException, TikaException {
    ParseContext context = new ParseContext();
    context.set(Parser.class, Tika.PARSER);
    context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
    Tika.PARSER.parse(in, text, metadata, context);
  }

  private static void write(DataOutputStream answer, String text) throws IOException {
    byte[] bytes = (text == null ? "" : text).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    answer.writeInt(bytes.length);
    answer.write(bytes);
  }

  /** Pictures and attachments of a document are no part of the story. */
  private static final class NothingEmbedded implements EmbeddedDocumentExtractor {

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return false;
    }

    @Override
    public void parseEmbedded(
        InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {}
  }
}
