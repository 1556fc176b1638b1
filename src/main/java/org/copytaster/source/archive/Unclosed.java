package org.copytaster.source.archive;

import java.io.FilterInputStream;
import java.io.InputStream;

/** A member's view of the stream of all members, which goes on after it. */
final class Unclosed extends FilterInputStream {

  Unclosed(InputStream in) {
    super(in);
  }

  @Override
  public void close() {
    // the others are still to be read
  }
}
