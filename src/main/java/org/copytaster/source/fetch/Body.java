package org.copytaster.source.fetch;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.util.List;
import org.copytaster.value.Failure;

/** The body of one answer as it is sent, read up to the limits on its size and its slowness. */
final class Body {

  private static final int LONGEST_LINE = 1 << 10;

  private static final long ENDS_WITH_CONNECTION = Long.MAX_VALUE;

  private final Limits limits;
  private final Request request;
  private final Headers headers;
  private final Chunks chunks = new Chunks();
  private long windowStart;
  private int windowBytes;

  Body(Limits limits, Request request, Headers headers) {
    this.limits = limits;
    this.request = request;
    this.headers = headers;
  }

  /**
   * The body; cut at the request's limit if the request says so.
   *
   * @throws IOException if it breaks off before the length it declared
   * @throws FetchException if it is too large
   */
  byte[] read(InputStream in) throws IOException, FetchException {
    windowStart = System.nanoTime();
    if (headers.list("transfer-encoding").contains("chunked")) {
      readChunked(in);
    } else {
      long length = length();
      if (length < ENDS_WITH_CONNECTION && length > request.mostBytes() && !request.cut()) {
        throw tooLarge();
      }
      if (!take(in, length) && length < ENDS_WITH_CONNECTION) {
        throw new EOFException("it ended before the length that it declared");
      }
    }
    return chunks.joined();
  }

  /** The declared length; without one, a body ends with the connection. */
  private long length() throws IOException {
    List<String> declared = headers.list("content-length").stream().distinct().toList();
    if (declared.isEmpty()) {
      return ENDS_WITH_CONNECTION;
    }
    if (declared.size() > 1 || !declared.get(0).matches("[0-9]{1,18}")) {
      throw new IOException("its declared length is no number");
    }
    return Long.parseLong(declared.get(0));
  }

  private void readChunked(InputStream in) throws IOException, FetchException {
    while (!isCut()) {
      int[] room = {LONGEST_LINE};
      String size = Head.line(in, room).split(";", 2)[0].strip();
      if (!size.matches("[0-9a-fA-F]{1,8}")) {
        throw new IOException("its body is no sequence of chunks");
      }
      long length = Long.parseLong(size, 16);
      if (length == 0) {
        return;
      }
      if (!take(in, length)) {
        throw new EOFException("it ended within its body");
      }
      if (!isCut() && !Head.line(in, room).isEmpty()) {
        throw new IOException("its body is no sequence of chunks");
      }
      slow(0);
    }
  }

  private boolean isCut() {
    return request.cut() && chunks.size() >= request.mostBytes();
  }

  /** Takes {@code length} bytes, or up to the cut; false if the connection ends before. */
  private boolean take(InputStream in, long length) throws IOException, FetchException {
    long left = length;
    while (left > 0 && !isCut()) {
      byte[] buffer = chunks.buffer();
      long most = Math.min(left, chunks.room());
      if (request.cut()) {
        most = Math.min(most, request.mostBytes() - chunks.size());
      }
      int read = in.read(buffer, chunks.offset(), (int) most);
      if (read < 0) {
        return false;
      }
      chunks.added(read);
      left -= read;
      slow(read);
      if (chunks.size() > request.mostBytes()) {
        throw tooLarge();
      }
    }
    return true;
  }

  /** Gives up on a body that brings too little in a window of time. */
  private void slow(int read) throws SocketTimeoutException {
    windowBytes += read;
    long now = System.nanoTime();
    if (now - windowStart > limits.window().toNanos()) {
      if (windowBytes < limits.leastBytes()) {
        throw new SocketTimeoutException("too slow");
      }
      windowStart = now;
      windowBytes = 0;
    }
  }

  private FetchException tooLarge() {
    return FetchException.lasting(
        Failure.Code.FETCH_TOO_LARGE,
        request.target() + " is larger than " + (request.mostBytes() >> 20) + " MB");
  }
}
