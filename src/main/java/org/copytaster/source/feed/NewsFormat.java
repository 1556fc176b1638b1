package org.copytaster.source.feed;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
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
  /** JSON that holds something else. */
  OTHER_JSON("application/json"),
  /** XML of another vocabulary, or one that declares a document type of its own. */
  OTHER_XML("application/xml");

  private static final int LOOK = 1 << 16;
  private static final int SHORT_LOOK = 64;

  /** The control characters that mean something in such texts. */
  private static final String TELEPRINTER =
      "\u0001\u0002\u0003\u0004\u0005\u0007\b\t\n\f\r\u000e\u000f\u0011\u0012\u0013\u0014\u0015\u0016\u001a"
          + "\u001b\u001e\u001f";

  /** Lines were noisy: one character in so many may be a control character that means nothing. */
  private static final int LEAST_CLEAN = 50;

  /** Was sent before a text to wake the machine up. */
  private static final char IDLE = 0x16;

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

  /** What pieces of pages begin with. */
  private static final Set<String> HTML =
      Set.of(
          "head",
          "body",
          "main",
          "article",
          "section",
          "header",
          "div",
          "p",
          "span",
          "a",
          "b",
          "i",
          "em",
          "strong",
          "font",
          "center",
          "blockquote",
          "pre",
          "table",
          "ul",
          "ol",
          "dl",
          "figure",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "aside",
          "nav",
          "footer",
          "form",
          "script",
          "style");

  private final String mediaType;

  NewsFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  public boolean isXml() {
    return this != NINJS && this != OTHER_JSON && this != WIRE_TEXT;
  }

  public static Optional<NewsFormat> named(String mediaType) {
    return Arrays.stream(values()).filter(f -> f.mediaType.equals(mediaType)).findFirst();
  }

  public static Optional<NewsFormat> of(byte[] bytes) {
    byte[] head = Arrays.copyOf(bytes, Math.min(LOOK, bytes.length));
    return switch (first(head)) {
      case '<' -> xml(XmlText.of(head).text(), bytes);
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

  private static int last(byte[] bytes) {
    int at = bytes.length - 1;
    while (at >= 0 && bytes[at] <= ' ' && bytes[at] >= 0) {
      at--;
    }
    return at < 0 ? -1 : bytes[at];
  }

  private static Optional<NewsFormat> xml(String head, byte[] bytes) {
    Optional<XmlProlog> prolog = XmlProlog.of(head);
    if (prolog.isEmpty()) {
      return Optional.empty();
    }
    String root = prolog.get().localRoot();
    if (root.equalsIgnoreCase("html")) {
      return Optional.empty();
    }
    if (prolog.get().declares()) {
      return Optional.of(OTHER_XML);
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
      default -> wrapped(head).or(() -> other(root, head, bytes));
    };
  }

  /** A service may put its own elements around a story. */
  private static Optional<NewsFormat> wrapped(String head) {
    if (head.contains("<newsItem ")) {
      return Optional.of(NEWSML_G2);
    }
    return head.contains("<nitf") ? Optional.of(NITF) : Optional.empty();
  }

  /** XML that does not say so; a piece of HTML does not either, but has names of its own. */
  private static Optional<NewsFormat> other(String root, String head, byte[] bytes) {
    int from = Math.max(0, bytes.length - SHORT_LOOK);
    String end = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
    boolean html = HTML.contains(root.toLowerCase(Locale.ROOT));
    return !html && !head.contains("<?xml") && end.strip().endsWith("</" + root + ">")
        ? Optional.of(OTHER_XML)
        : Optional.empty();
  }

  private static boolean isFeed(String head) {
    return head.contains("purl.org/rss/") || head.contains("my.netscape.com/rdf");
  }

  private static Optional<NewsFormat> json(byte[] bytes) {
    try {
      Object value = Json.loose(new String(bytes, StandardCharsets.UTF_8));
      if (JsonItems.isNews(value)) {
        return Optional.of(NINJS);
      }
      // a line in brackets and a text behind it are JSON to a reader that forgives
      return value instanceof Map && last(bytes) == '}'
          ? Optional.of(OTHER_JSON)
          : Optional.empty();
    } catch (BadJsonException e) {
      return Optional.empty();
    }
  }

  private static boolean isWireText(byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1);
    int heading = text.indexOf(HEADING);
    if (heading < 0 || heading > SHORT_LOOK || text.indexOf(TEXT, heading) < 0) {
      return false;
    }
    boolean first =
        text.substring(0, heading).chars().allMatch(c -> c == IDLE || c > 0 && c <= ' ');
    long noise = text.chars().filter(c -> c < ' ' && TELEPRINTER.indexOf(c) < 0).count();
    return first && noise <= text.length() / LEAST_CLEAN;
  }
}
