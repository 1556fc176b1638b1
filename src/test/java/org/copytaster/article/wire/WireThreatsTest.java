package org.copytaster.article.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.copytaster.article.UnreadableException;
import org.copytaster.lexicon.Models;
import org.copytaster.source.Payloads;
import org.copytaster.source.feed.NewsFormat;
import org.copytaster.source.feed.Stories;
import org.copytaster.value.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** XML that would grow without end or read what is outside: refused, and nothing is opened. */
class WireThreatsTest {

  private static final WireReader READER = new WireReader(200_000, Models.bundled());

  @TempDir private Path folder;

  private static NewsFormat format(String file) {
    return NewsFormat.of(file.getBytes(StandardCharsets.UTF_8)).orElseThrow();
  }

  private static String read(String file) throws UnreadableException {
    return READER.read("f", format(file), file, Optional.empty(), List.of()).text();
  }

  private static Failure.Code failure(String file) {
    return assertTimeout(
        Duration.ofSeconds(5),
        () -> assertThrows(UnreadableException.class, () -> read(file)).failure().code());
  }

  private static String laughs() {
    StringBuilder file =
        new StringBuilder("<?xml version='1.0'?>\n<!DOCTYPE rss [<!ENTITY a0 'ha'>");
    for (int i = 1; i < 30; i++) {
      file.append("<!ENTITY a").append(i).append(" '&a").append(i - 1).append(";&a");
      file.append(i - 1).append(";'>");
    }
    return file + "]><rss><item><title>&a29;</title></item></rss>";
  }

  @Test
  void whatDeclaresIsRefusedInEveryVocabulary() throws IOException, InterruptedException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
    try (ServerSocket canary = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      String address = "http://127.0.0.1:" + canary.getLocalPort() + "/x";
      String quadratic = "<!DOCTYPE nitf [<!ENTITY a '" + "a".repeat(50_000) + "'>]>";
      List<String> doctypes =
          List.of(
              "<!DOCTYPE ROOT [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]>",
              "<!DOCTYPE ROOT [<!ENTITY e SYSTEM '" + address + "'>]>",
              "<!DOCTYPE ROOT [<!ENTITY % p SYSTEM '" + address + "'> %p;]>",
              "<!DOCTYPE ROOT SYSTEM '" + address + "'>",
              "<!DOCTYPE ROOT SYSTEM '/etc/passwd'>",
              quadratic);
      for (String root : List.of("nitf", "NewsML", "newsItem", "rss", "feed", "svg", "urlset")) {
        for (String doctype : doctypes) {
          String file =
              "<?xml version='1.0'?>"
                  + doctype.replace("ROOT", root)
                  + "<"
                  + root
                  + ">&e;</"
                  + root
                  + ">";
          assertEquals(Failure.Code.XML_DTD_FORBIDDEN, failure(file), file);
          Stories.forEach(Payloads.of("f", file.getBytes(StandardCharsets.UTF_8)), arrival -> {});
        }
      }
      assertEquals(Failure.Code.XML_DTD_FORBIDDEN, failure(laughs()));
      String included =
          "<nitf xmlns:xi='http://www.w3.org/2001/XInclude'><body><body.content><p>Two boats sank."
              + "<xi:include parse='text' href='"
              + secret.toUri()
              + "'/><xi:include href='"
              + address
              + "'/></p></body.content></body></nitf>";
      String text = assertTimeout(Duration.ofSeconds(5), () -> read(included));
      assertFalse(text.contains("secret"));
      String named = "<!DOCTYPE nitf PUBLIC '-//X//EN' '" + address + "'>";
      assertTimeout(Duration.ofSeconds(5), () -> read(named + included));
      canary.setSoTimeout(50);
      assertThrows(SocketTimeoutException.class, canary::accept);
    }
  }

  @Test
  void depthIsLimited() {
    String deep = "<b>".repeat(200_000) + "</b>".repeat(200_000);
    assertEquals(Failure.Code.PARSE_FAILED, failure("<nitf><body>" + deep + "</body></nitf>"));
    assertEquals(Failure.Code.PARSE_FAILED, failure("<rss><item>" + deep + "</item></rss>"));
  }

  @Test
  void unknownEntitiesAndDamageAreFailures() {
    assertEquals(Failure.Code.PARSE_FAILED, failure("<nitf><body>&secret;</body></nitf>"));
    assertEquals(Failure.Code.PARSE_FAILED, failure("<nitf><body>"));
  }
}
