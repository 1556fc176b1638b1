package org.copytaster.source.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/** Which addresses belong to the public internet; IANA's special-purpose registries, as tables. */
final class PublicAddress {

  private record Block(byte[] start, int bits) {

    boolean holds(byte[] address) {
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> (bit % 8);
        if ((start[bit / 8] & mask) != (address[bit / 8] & mask)) {
          return false;
        }
      }
      return true;
    }
  }

  private static final List<Block> CLOSED_FOUR =
      blocks(
          "0.0.0.0/8",
          "10.0.0.0/8",
          "100.64.0.0/10",
          "127.0.0.0/8",
          "169.254.0.0/16",
          "172.16.0.0/12",
          "192.0.0.0/24",
          "192.0.2.0/24",
          "192.31.196.0/24",
          "192.52.193.0/24",
          "192.88.99.0/24",
          "192.168.0.0/16",
          "192.175.48.0/24",
          "198.18.0.0/15",
          "198.51.100.0/24",
          "203.0.113.0/24",
          "224.0.0.0/4",
          "240.0.0.0/4");

  /** All that is public lies here, but for the blocks below. */
  private static final Block GLOBAL_SIX = block("2000::/3");

  /** Teredo, benchmarking, overlays; documentation. */
  private static final List<Block> CLOSED_SIX =
      blocks("2001::/23", "2001:db8::/32", "2620:4f:8000::/48", "3fff::/20");

  private static final Block SIX_TO_FOUR = block("2002::/16");
  private static final Block TRANSLATED = block("64:ff9b::/96");

  private PublicAddress() {}

  /** Whether {@code address} is public; one that carries another is what that one is. */
  static boolean is(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (address instanceof Inet4Address) {
      return isFour(bytes);
    }
    if (TRANSLATED.holds(bytes)) {
      return isFour(Arrays.copyOfRange(bytes, 12, 16));
    }
    if (SIX_TO_FOUR.holds(bytes)) {
      return isFour(Arrays.copyOfRange(bytes, 2, 6));
    }
    return GLOBAL_SIX.holds(bytes) && CLOSED_SIX.stream().noneMatch(block -> block.holds(bytes));
  }

  private static boolean isFour(byte[] bytes) {
    return CLOSED_FOUR.stream().noneMatch(block -> block.holds(bytes));
  }

  private static List<Block> blocks(String... texts) {
    return Arrays.stream(texts).map(PublicAddress::block).toList();
  }

  private static Block block(String text) {
    int slash = text.indexOf('/');
    try {
      // a literal: nothing is looked up
      byte[] start = InetAddress.getByName(text.substring(0, slash)).getAddress();
      return new Block(start, Integer.parseInt(text.substring(slash + 1)));
    } catch (UnknownHostException e) {
      throw new IllegalStateException("no address: " + text, e);
    }
  }
}
