package org.copytaster.source.fetch;

import java.net.IDN;
import java.net.InetAddress;
import java.net.URLDecoder;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.copytaster.value.Failure;

/**
 * The host of a URL in one form, however it is written: {@code 2130706433}, {@code 0x7f.1}, {@code
 * 127。0。0。1} and full-width digits are all {@code 127.0.0.1}. Browsers and resolvers read these, so
 * a check that does not would be passed by them.
 */
final class Host {

  private static final Pattern NAME = Pattern.compile("[a-z0-9_-]+(?:\\.[a-z0-9_-]+)*");
  private static final Pattern SIX = Pattern.compile("\\[[0-9a-fA-F:.]*:[0-9a-fA-F:.]*\\]");
  private static final Pattern NUMBER = Pattern.compile("[0-9]+|0[xX][0-9a-fA-F]*");

  private static final int LONGEST = 253;

  private Host() {}

  /**
   * The host in lower-case ASCII; addresses as four decimal numbers or between brackets.
   *
   * @throws FetchException if it is neither a name nor an address
   */
  static String of(String written) throws FetchException {
    if (written.startsWith("[")) {
      return six(written);
    }
    String host = ascii(written);
    if (host.endsWith(".")) {
      host = host.substring(0, host.length() - 1);
    }
    if (host.length() > LONGEST || !NAME.matcher(host).matches()) {
      throw bad(written);
    }
    // a name whose last part is a number is an address or nothing, as browsers read it
    return NUMBER.matcher(host.substring(host.lastIndexOf('.') + 1)).matches()
        ? written(four(host).orElseThrow(() -> closed(written)))
        : host;
  }

  private static String ascii(String written) throws FetchException {
    try {
      String text =
          written.indexOf('%') < 0
              ? written
              : URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
      String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
      return IDN.toASCII(plain, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      throw bad(written);
    }
  }

  private static String six(String written) throws FetchException {
    if (!SIX.matcher(written).matches()) {
      throw closed(written);
    }
    try {
      return written(InetAddress.getByName(written));
    } catch (UnknownHostException e) {
      throw closed(written);
    }
  }

  private static String written(InetAddress address) {
    String text = address.getHostAddress();
    return text.indexOf(':') < 0 ? text : "[" + text + "]";
  }

  /** The address that a host is, if it is one; a name is not looked up. */
  static Optional<InetAddress> address(String host) {
    if (!host.startsWith("[")) {
      return NUMBER.matcher(host.substring(host.lastIndexOf('.') + 1)).matches()
          ? four(host)
          : Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(host));
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }

  /** One to four numbers, each decimal, octal or hexadecimal; the last fills what is left. */
  private static Optional<InetAddress> four(String host) {
    String[] parts = host.split("\\.", -1);
    long address = 0;
    for (int i = 0; i < parts.length; i++) {
      boolean last = i == parts.length - 1;
      Optional<Long> number = number(parts[i]);
      long end = last ? 1L << (8 * (5 - parts.length)) : 256;
      if (parts.length > 4 || number.isEmpty() || number.get() >= end) {
        return Optional.empty();
      }
      address += last ? number.get() : number.get() << (8 * (3 - i));
    }
    byte[] bytes = {
      (byte) (address >> 24), (byte) (address >> 16), (byte) (address >> 8), (byte) address
    };
    try {
      return Optional.of(InetAddress.getByAddress(bytes));
    } catch (UnknownHostException e) {
      throw new IllegalStateException("four bytes are an address", e);
    }
  }

  private static Optional<Long> number(String part) {
    String lower = part.toLowerCase(Locale.ROOT);
    if (!NUMBER.matcher(lower).matches() || lower.length() > 14) {
      return Optional.empty();
    }
    try {
      if (lower.startsWith("0x")) {
        return Optional.of(lower.length() == 2 ? 0 : Long.parseLong(lower.substring(2), 16));
      }
      return Optional.of(Long.parseLong(lower, lower.startsWith("0") ? 8 : 10));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static FetchException closed(String written) {
    return FetchException.lasting(
        Failure.Code.FETCH_BLOCKED_ADDRESS, "this is no public address: " + Target.cut(written));
  }

  private static FetchException bad(String written) {
    return FetchException.lasting(
        Failure.Code.FETCH_BAD_URL, "this is no name of a host: " + Target.cut(written));
  }
}
