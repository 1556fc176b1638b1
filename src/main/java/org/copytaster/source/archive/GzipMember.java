package org.copytaster.source.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** What a gzip file holds: one file, which may be a container of its own. */
final class GzipMember {

  private GzipMember() {}

  static void forEach(String uri, Bulk bulk, Opening opening) throws IOException {
    long packed = bulk.size();
    try (InputStream raw = bulk.stream();
        BufferedInputStream in = new BufferedInputStream(unpacked(raw), 1 << 16)) {
      in.mark(Kind.LOOK);
      Kind kind = Kind.of(in.readNBytes(Kind.LOOK));
      in.reset();
      String name = name(uri);
      if (kind == Kind.TAR || kind == Kind.WARC || kind == Kind.MBOX) {
        opening.read(kind, uri, in);
      } else if (Opening.isJsonLines(name)) {
        opening.jsonLines(uri, in);
      } else {
        opening.member(uri, name, packed, () -> in);
      }
    }
  }

  private static InputStream unpacked(InputStream raw) throws IOException {
    Metered packed = new Metered(raw, count -> {});
    return new Metered(
        new GZIPInputStream(packed, 1 << 13),
        count -> Budget.check(BombException.Reach.CONTAINER, packed.count(), count));
  }

  /** The file's name as it was before it was packed. */
  private static String name(String uri) {
    String name = uri.substring(Math.max(uri.lastIndexOf('/'), uri.lastIndexOf('#')) + 1);
    return name.toLowerCase(Locale.ROOT).endsWith(".gz")
        ? name.substring(0, name.length() - 3)
        : name;
  }
}
