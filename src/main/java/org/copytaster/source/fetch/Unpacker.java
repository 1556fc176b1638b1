package org.copytaster.source.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.copytaster.value.Failure;

/** Unpacks bodies, within bounds: what a few bytes unfold to is not known before. */
final class Unpacker {

  /** Nothing honest is packed more often; a file that unfolds to itself always is. */
  private static final int MOST_LAYERS = 3;

  /** Small files may be as dense as they like. */
  private static final int RATIO_FROM = 1 << 20;

  private static final int MOST_RATIO = 100;

  private final int mostBytes;
  private final boolean cut;

  /**
   * Unpacks to at most {@code mostBytes}.
   *
   * @param cut whether more is cut there; else it is a failure
   */
  Unpacker(int mostBytes, boolean cut) {
    this.mostBytes = mostBytes;
    this.cut = cut;
  }

  /**
   * The content of an answer: its declared encodings undone, then gzip for as long as the bytes say
   * so themselves, as a {@code sitemap.xml.gz} does.
   */
  byte[] content(Response response) throws FetchException {
    byte[] bytes = response.body();
    int layers = 0;
    List<String> encodings = response.headers().list("content-encoding");
    for (int i = encodings.size() - 1; i >= 0; i--) {
      String encoding = encodings.get(i);
      if (!encoding.equals("identity") && !alreadyPlain(encoding, bytes)) {
        bytes = unpacked(response, encoding, bytes, ++layers);
      }
    }
    while (isGzip(bytes)) {
      bytes = unpacked(response, "gzip", bytes, ++layers);
    }
    return bytes;
  }

  private static boolean isGzip(byte[] bytes) {
    return bytes.length > 2 && bytes[0] == 0x1F && bytes[1] == (byte) 0x8B && bytes[2] == 8;
  }

  /** Some servers declare a packing that they do not do. */
  private static boolean alreadyPlain(String encoding, byte[] bytes) {
    return encoding.endsWith("gzip") && !isGzip(bytes);
  }

  private byte[] unpacked(Response response, String encoding, byte[] bytes, int layer)
      throws FetchException {
    if (layer > MOST_LAYERS) {
      throw bomb(response, "is packed more than " + MOST_LAYERS + " times");
    }
    try (InputStream in = stream(encoding, bytes)) {
      return read(response, in, bytes.length);
    } catch (IOException e) {
      throw FetchException.lasting(
          Failure.Code.FETCH_FAILED,
          response.target() + " cannot be unpacked (" + encoding + "): " + e.getMessage());
    }
  }

  private static InputStream stream(String encoding, byte[] bytes) throws IOException {
    InputStream in = new ByteArrayInputStream(bytes);
    switch (encoding) {
      case "gzip", "x-gzip":
        return new GZIPInputStream(in, 1 << 13);
      case "deflate":
        // RFC 9110 asks for zlib's wrapping, and some servers send none
        return new InflaterInputStream(in, new Inflater(!isZlib(bytes)));
      default:
        throw new IOException("this packing was not asked for");
    }
  }

  private static boolean isZlib(byte[] bytes) {
    return bytes.length > 2
        && (bytes[0] & 0x0F) == 8
        && ((bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF) % 31 == 0;
  }

  private byte[] read(Response response, InputStream in, int packed)
      throws IOException, FetchException {
    Chunks chunks = new Chunks();
    while (true) {
      byte[] buffer = chunks.buffer();
      int read = in.read(buffer, chunks.offset(), chunks.room());
      if (read < 0) {
        return chunks.joined();
      }
      chunks.added(read);
      int size = chunks.size();
      boolean dense = size > RATIO_FROM && size / MOST_RATIO > packed;
      if (cut && size >= mostBytes) {
        return Arrays.copyOf(chunks.joined(), mostBytes);
      }
      if (size > mostBytes) {
        throw bomb(response, "unfolds to more than " + (mostBytes >> 20) + " MB");
      }
      if (dense) {
        throw bomb(response, "unfolds to more than " + MOST_RATIO + " times its size");
      }
    }
  }

  private static FetchException bomb(Response response, String what) {
    return FetchException.lasting(
        Failure.Code.FETCH_DECOMPRESSED_TOO_LARGE, response.target() + " " + what);
  }
}
