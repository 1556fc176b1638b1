package org.copytaster.source.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.copytaster.source.Arrival;
import org.copytaster.source.Faults;
import org.copytaster.source.Origin;
import org.copytaster.source.Payload;
import org.copytaster.source.Payloads;
import org.copytaster.source.feed.NewsFormat;
import org.copytaster.source.feed.Stories;
import org.copytaster.value.Failure;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;

/**
 * The stories in a web archive (WARC or ARC): pages and texts that a server answered with, or that
 * were stored as they are. Everything else in it, pictures and scripts, is no story. Such archives
 * are large, so there is a limit on each record and on the ratio, not on their number.
 */
final class WarcRecords {

  private final String uri;
  private final Consumer<Arrival> taker;

  WarcRecords(String uri, Consumer<Arrival> taker) {
    this.uri = uri;
    this.taker = taker;
  }

  void forEach(InputStream in) throws IOException {
    Allowance allowance = new Allowance(in);
    try (WarcReader reader =
        new WarcReader(Channels.newChannel(new Unclosed(allowance.stream())))) {
      while (true) {
        Optional<WarcRecord> record = allowance.header(reader::next);
        if (record.isEmpty()) {
          return;
        }
        read(record.get());
        record.get().body().consume();
      }
    } catch (ParsingException e) {
      throw new IOException("a record does not begin as it should", e);
    } catch (RuntimeException e) {
      throw new IOException(String.valueOf(e.getMessage()), e);
    }
  }

  private void read(WarcRecord record) throws IOException {
    if (record.headers().first("WARC-Target-URI").isEmpty()) {
      return;
    }
    if (record instanceof WarcResponse response) {
      page(response);
    } else if (record instanceof WarcResource resource && isStory(resource.contentType())) {
      String target = resource.target();
      if (target.contains(":") && !target.startsWith("metadata:") && !target.startsWith("dns:")) {
        take(record, target, resource.contentType(), body(resource.body()));
      }
    }
  }

  private void page(WarcResponse response) throws IOException {
    String target = response.target();
    if (!target.startsWith("http")) {
      return;
    }
    try {
      HttpResponse http = response.http();
      boolean robots = target.endsWith("/robots.txt");
      if (http.status() / 100 == 2 && !robots && isStory(http.contentType())) {
        Optional<String> encoding = http.headers().first("Content-Encoding");
        byte[] body = body(http.body());
        take(response, target, http.contentType(), ContentEncoding.decode(body, encoding));
      }
    } catch (ParsingException | BombException | ContentEncoding.UnknownException e) {
      String member = uri + "#" + target;
      Failure.Code code =
          e instanceof BombException
              ? Failure.Code.PARSE_BOMB
              : e instanceof ParsingException
                  ? Failure.Code.ARCHIVE_DAMAGED
                  : Failure.Code.UNSUPPORTED;
      taker.accept(Faults.broken(member, code, false, member + " cannot be read: " + reason(e)));
    }
  }

  private static String reason(IOException e) {
    return e instanceof ParsingException ? "its HTTP header is damaged" : e.getMessage();
  }

  private static byte[] body(MessageBody body) throws IOException {
    return body.stream().readNBytes(Budget.MOST_MEMBER + 1);
  }

  private static boolean isStory(MediaType type) {
    String base = base(type);
    return base.equals("text/html")
        || base.equals("text/plain")
        || base.equals("application/pdf")
        || base.equals("message/rfc822")
        || base.endsWith("xml")
        || base.endsWith("json")
        || NewsFormat.named(base).isPresent();
  }

  private static String base(MediaType type) {
    return (type.type() + "/" + type.subtype()).toLowerCase(Locale.ROOT);
  }

  private void take(WarcRecord record, String target, MediaType type, byte[] bytes) {
    String member = uri + "#" + target;
    if (bytes.length > Budget.MOST_MEMBER) {
      taker.accept(
          Faults.broken(member, Failure.Code.TOO_LARGE, false, member + " is larger than 16 MB"));
      return;
    }
    String base = base(type);
    boolean markup = base.endsWith("xml") && !base.equals("application/xhtml+xml");
    if ((markup || base.endsWith("json")) && NewsFormat.of(bytes).isEmpty()) {
      return;
    }
    boolean declared = base.equals("text/html") || base.equals("text/plain");
    Payload plain = Payloads.of(member, bytes, declared ? Optional.of(base) : Optional.empty());
    Origin origin =
        new Origin(
            member, plain.origin().id(), bytes.length, Optional.of(record.date().toString()));
    Payload.Content content =
        new Payload.Content.Bytes(bytes, Optional.ofNullable(type.parameters().get("charset")));
    Payload.Declared said =
        new Payload.Declared(
            Optional.empty(),
            Optional.empty(),
            Optional.of(target).filter(t -> t.startsWith("http")),
            Optional.empty(),
            Optional.empty());
    Stories.forEach(new Payload(origin, plain.mediaType(), content, said), taker);
  }
}
