package org.copytaster.source.fetch;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copytaster.value.Failure;

/**
 * An address on the web, taken apart once and by one reading: what is checked is what is connected
 * to.
 *
 * @param scheme {@code http} or {@code https}
 * @param host in ASCII and lower case; an address of any form in its usual one
 * @param path with the query, without the fragment; escaped
 */
record Target(String scheme, String host, int port, String path) {

  private static final Pattern URL =
      Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(.*)", Pattern.DOTALL);

  /** Browsers read over them. */
  private static final Pattern BREAKS = Pattern.compile("[\\t\\r\\n]");

  private static final Pattern AUTHORITY =
      Pattern.compile("(\\[[^\\]]*\\]|[^:\\[\\]]*)(?::([0-9]{0,5}))?");

  /** Longer ones are made to be a burden. */
  private static final int LONGEST = 1 << 13;

  /**
   * Takes a URL apart as browsers do, who also read {@code http:\\host} and {@code http:host}.
   *
   * @throws FetchException if it is none, or one that must not be followed
   */
  static Target of(String url) throws FetchException {
    String text = BREAKS.matcher(url.strip()).replaceAll("");
    Matcher parts = URL.matcher(text);
    if (text.length() > LONGEST || !parts.matches()) {
      throw bad(text);
    }
    String scheme = parts.group(1).toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw FetchException.lasting(
          Failure.Code.FETCH_BLOCKED_SCHEME,
          scheme + ": is no scheme that is fetched, only http and https are: " + cut(text));
    }
    String rest = forwardSlashes(parts.group(2)).replaceFirst("^/+", "");
    int end = 0;
    while (end < rest.length() && "/?#".indexOf(rest.charAt(end)) < 0) {
      end++;
    }
    return of(text, scheme, rest.substring(0, end), rest.substring(end));
  }

  private static String forwardSlashes(String text) {
    int end = 0;
    while (end < text.length() && "?#".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(0, end).replace('\\', '/') + text.substring(end);
  }

  private static Target of(String url, String scheme, String authority, String rest)
      throws FetchException {
    if (authority.indexOf('@') >= 0) {
      throw FetchException.lasting(
          Failure.Code.FETCH_BLOCKED_ADDRESS,
          "a name or password before the host is not followed: leave out what stands before @ in "
              + cut(url));
    }
    Matcher parts = AUTHORITY.matcher(authority);
    if (!parts.matches()) {
      throw bad(url);
    }
    String digits = parts.group(2);
    int port =
        digits == null || digits.isEmpty()
            ? scheme.equals("http") ? 80 : 443
            : Integer.parseInt(digits);
    if (port < 1 || port > 0xFFFF) {
      throw bad(url);
    }
    return new Target(scheme, Host.of(parts.group(1)), port, path(rest));
  }

  private static FetchException bad(String url) {
    return FetchException.lasting(
        Failure.Code.FETCH_BAD_URL, "this is no address of a page: " + cut(url));
  }

  private static String path(String rest) {
    int fragment = rest.indexOf('#');
    String whole = escaped(fragment < 0 ? rest : rest.substring(0, fragment));
    int query = whole.indexOf('?');
    String path = query < 0 ? whole : whole.substring(0, query);
    return withoutDots(path) + (query < 0 ? "" : whole.substring(query));
  }

  /** As a request line can carry it: no blank, no control character, nothing but ASCII. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      if (b <= ' ' || b == 0x7F || "\"<>\\^`{|}".indexOf(b) >= 0) {
        escaped.append(String.format(Locale.ROOT, "%%%02X", b & 0xFF));
      } else {
        escaped.append((char) b);
      }
    }
    return escaped.toString();
  }

  private static String withoutDots(String path) {
    Deque<String> kept = new ArrayDeque<>();
    String[] segments = path.split("/", -1);
    for (int i = 1; i < segments.length; i++) {
      boolean last = i == segments.length - 1;
      if (segments[i].equals("..")) {
        kept.pollLast();
      }
      if (!segments[i].equals("..") && !segments[i].equals(".")) {
        kept.addLast(segments[i]);
      } else if (last) {
        kept.addLast("");
      }
    }
    return "/" + String.join("/", kept);
  }

  /**
   * The target of a link that stands in this one's page.
   *
   * @throws FetchException as {@link #of(String)}
   */
  Target resolve(String link) throws FetchException {
    String text = forwardSlashes(BREAKS.matcher(link.strip()).replaceAll(""));
    String plain = path.contains("?") ? path.substring(0, path.indexOf('?')) : path;
    if (URL.matcher(text).matches()) {
      return of(text);
    }
    if (text.startsWith("//")) {
      return of(scheme + ":" + text);
    }
    if (text.startsWith("/")) {
      return of(origin() + text);
    }
    if (text.isEmpty() || text.startsWith("#")) {
      return this;
    }
    return text.startsWith("?")
        ? of(origin() + plain + text)
        : of(origin() + plain.substring(0, plain.lastIndexOf('/') + 1) + text);
  }

  boolean secure() {
    return scheme.equals("https");
  }

  /** Host and port, as a request names them. */
  String authority() {
    return port == (secure() ? 443 : 80) ? host : host + ":" + port;
  }

  String origin() {
    return scheme + "://" + authority();
  }

  @Override
  public String toString() {
    return origin() + path;
  }

  /** A URL short enough for a sentence. */
  static String cut(String url) {
    return url.length() <= 200 ? url : url.substring(0, 199) + "…";
  }
}
