package org.copytaster.source.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that counts what passes, and tells a {@link Meter} of it. */
final class Metered extends FilterInputStream {

  /** Looks at how many bytes have passed in all. */
  @FunctionalInterface
  interface Meter {
    void check(long count) throws IOException;
  }

  private final Meter meter;
  private long count;

  Metered(InputStream in, Meter meter) {
    super(in);
    this.meter = meter;
  }

  long count() {
    return count;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    if (b >= 0) {
      passed(1);
    }
    return b;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = super.read(bytes, from, length);
    passed(Math.max(0, read));
    return read;
  }

  @Override
  public long skip(long length) throws IOException {
    long skipped = super.skip(length);
    passed(skipped);
    return skipped;
  }

  private void passed(long bytes) throws IOException {
    count += bytes;
    meter.check(count);
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
