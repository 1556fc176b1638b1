package org.copytaster.source.feed;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.copytaster.json.BadJsonException;
import org.copytaster.json.Json;
import org.copytaster.xml.XmlProlog;
import org.copytaster.xml.XmlText;

/** The formats in which agencies and sites hand on stories, told by the bytes themselves. */
public enum NewsFormat {
  NEWSML_G2("application/vnd.iptc.g2.newsitem+xml"),
  NEWSML_1("text/vnd.iptc.newsml"),
  NITF("text/vnd.iptc.nitf"),
  RSS("application/rss+xml"),
  ATOM("application/atom+xml"),
  /** ninjs of every version, and what other agencies' JSON has in common with it. */
  NINJS("application/ninjs+json"),
  /** IPTC 7901 and ANPA 1312: text between control characters. */
  WIRE_TEXT("text/x-iptc-7901"),
  /** XML that declares a document type of its own, which nobody should read. */
  DECLARING_XML("application/xml");

  private static final int LOOK = 1 << 16;
  private static final int SHORT_LOOK = 64;

  private static final char HEADING = 1;
  private static final char TEXT = 2;

  private static final Set<String> G2 =
      Set.of(
          "newsMessage",
          "newsItem",
          "packageItem",
          "conceptItem",
          "knowledgeItem",
          "planningItem",
          "catalogItem");

  private final String mediaType;

  NewsFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  public static Optional<NewsFormat> named(String mediaType) {
    return Arrays.stream(values()).filter(f -> f.mediaType.equals(mediaType)).findFirst();
  }

  public static Optional<NewsFormat> of(byte[] bytes) {
    byte[] head = Arrays.copyOf(bytes, Math.min(LOOK, bytes.length));
    return switch (first(head)) {
      case '<' -> xml(XmlText.of(head).text());
      case '{', '[' -> json(bytes);
      default -> isWireText(head) ? Optional.of(WIRE_TEXT) : Optional.empty();
    };
  }

  /** The first byte that is neither white space, nor part of a mark, nor half of a character. */
  private static int first(byte[] head) {
    for (byte b : head) {
      if (b > ' ' || b > 0 && b < 8) {
        return b;
      }
    }
    return -1;
  }

  private static Optional<NewsFormat> xml(String head) {
    Optional<XmlProlog> prolog = XmlProlog.of(head);
    if (prolog.isEmpty()) {
      return Optional.empty();
    }
    String root = prolog.get().localRoot();
    if (root.equalsIgnoreCase("html")) {
      return Optional.empty();
    }
    if (prolog.get().declares()) {
      return Optional.of(DECLARING_XML);
    }
    if (G2.contains(root)) {
      return Optional.of(NEWSML_G2);
    }
    return switch (root) {
      case "NewsML" -> Optional.of(NEWSML_1);
      case "nitf" -> Optional.of(NITF);
      case "rss" -> Optional.of(RSS);
      case "feed" -> Optional.of(ATOM);
      case "RDF" -> isFeed(head) ? Optional.of(RSS) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static boolean isFeed(String head) {
    return head.contains("purl.org/rss/") || head.contains("my.netscape.com/rdf");
  }

  private static Optional<NewsFormat> json(byte[] bytes) {
    try {
      Object value = Json.loose(new String(bytes, StandardCharsets.UTF_8));
      return JsonItems.isNews(value) ? Optional.of(NINJS) : Optional.empty();
    } catch (BadJsonException e) {
      return Optional.empty();
    }
  }

  private static boolean isWireText(byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1);
    int heading = text.indexOf(HEADING);
    return heading >= 0 && heading < SHORT_LOOK && text.indexOf(TEXT, heading) > 0;
  }
}
