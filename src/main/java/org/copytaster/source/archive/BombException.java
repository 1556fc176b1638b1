package org.copytaster.source.archive;

import java.io.IOException;

/** What is unpacked is larger than anything honest; the message says which limit it broke. */
final class BombException extends IOException {

  private static final long serialVersionUID = 1L;

  BombException(String message) {
    super(message);
  }
}
