package org.copytaster.source.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** Makes containers for tests. */
final class Packed {

  private Packed() {}

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] zip(Map<String, byte[]> members) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> member : members.entrySet()) {
        zip.putNextEntry(new ZipEntry(member.getKey()));
        zip.write(member.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  static byte[] tar(Map<String, byte[]> members) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      for (Map.Entry<String, byte[]> member : members.entrySet()) {
        TarArchiveEntry entry = new TarArchiveEntry(member.getKey(), true);
        entry.setSize(member.getValue().length);
        tar.putArchiveEntry(entry);
        tar.write(member.getValue());
        tar.closeArchiveEntry();
      }
      TarArchiveEntry link = new TarArchiveEntry("link.txt", TarArchiveEntry.LF_SYMLINK);
      link.setLinkName("/etc/hostname");
      tar.putArchiveEntry(link);
      tar.closeArchiveEntry();
    }
    return out.toByteArray();
  }

  /** A tar archive of one member whose name has so many bytes. */
  static byte[] tarOfName(int length) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
      TarArchiveEntry name =
          new TarArchiveEntry("././@LongLink", TarArchiveEntry.LF_GNUTYPE_LONGNAME);
      name.setSize(length);
      tar.putArchiveEntry(name);
      tar.write("n".repeat(length).getBytes(StandardCharsets.US_ASCII));
      tar.closeArchiveEntry();
      tar.putArchiveEntry(new TarArchiveEntry("n"));
      tar.closeArchiveEntry();
    }
    return out.toByteArray();
  }

  static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  /** Zeros, packed, of which only the packed form is ever held. */
  static byte[] gzipOfZeros(int megabytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      for (int i = 0; i < megabytes; i++) {
        gzip.write(new byte[1 << 20]);
      }
    }
    return out.toByteArray();
  }

  /** A record of a web archive; {@code block} is its HTTP message or its content. */
  static byte[] warc(String type, String target, String contentType, byte[] block)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String head =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\nWARC-Record-ID: <urn:uuid:4f8a1a4e-0000-4000-8000-000000000001>\r\n"
            + "WARC-Date: 2021-03-04T05:06:07Z\r\nWARC-Target-URI: "
            + target
            + "\r\nContent-Type: "
            + contentType
            + "\r\nContent-Length: "
            + block.length
            + "\r\n\r\n";
    out.write(bytes(head));
    out.write(block);
    out.write(bytes("\r\n\r\n"));
    return out.toByteArray();
  }

  static byte[] page(String target, String head, byte[] body) throws IOException {
    ByteArrayOutputStream block = new ByteArrayOutputStream();
    block.write(bytes("HTTP/1.1 " + head.replace("\n", "\r\n") + "\r\n\r\n"));
    block.write(body);
    return warc("response", target, "application/http; msgtype=response", block.toByteArray());
  }
}
