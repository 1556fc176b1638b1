package org.copytaster.source.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Undoes the packing that a server did on the way; archives often have undone it already. */
final class ContentEncoding {

  /** A way of packing that nothing here undoes. */
  static final class UnknownException extends IOException {

    private static final long serialVersionUID = 1L;

    UnknownException(String message) {
      super(message);
    }
  }

  private ContentEncoding() {}

  static byte[] decode(byte[] body, Optional<String> encoding) throws IOException {
    String name = encoding.orElse("").strip().toLowerCase(Locale.ROOT);
    if (name.isEmpty() || name.equals("identity") || body.length < 3 || isReadable(body)) {
      return body;
    }
    switch (name) {
      case "gzip", "x-gzip":
        boolean packed = body[0] == 0x1F && (body[1] & 0xFF) == 0x8B;
        return packed ? read(new GZIPInputStream(new ByteArrayInputStream(body)), body) : body;
      case "deflate":
        boolean raw = (body[0] & 0x0F) != 8 || ((body[0] & 0xFF) << 8 | body[1] & 0xFF) % 31 != 0;
        return read(
            new InflaterInputStream(new ByteArrayInputStream(body), new Inflater(raw)), body);
      default:
        throw new UnknownException("it is packed as " + name);
    }
  }

  private static boolean isReadable(byte[] body) {
    for (int i = 0; i < Math.min(body.length, 64); i++) {
      if (body[i] < ' ' && body[i] != '\n' && body[i] != '\r' && body[i] != '\t') {
        return false;
      }
    }
    return true;
  }

  private static byte[] read(InputStream in, byte[] packed) throws IOException {
    try (InputStream unpacked =
        new Metered(in, count -> Budget.check(BombException.Reach.MEMBER, packed.length, count))) {
      return unpacked.readNBytes(Budget.MOST_MEMBER + 1);
    }
  }
}
