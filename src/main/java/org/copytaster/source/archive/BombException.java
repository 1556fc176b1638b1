package org.copytaster.source.archive;

import java.io.IOException;

/** What is unpacked is larger than anything honest; the message says which limit it broke. */
final class BombException extends IOException {

  private static final long serialVersionUID = 1L;

  /** What cannot be read on. */
  enum Reach {
    MEMBER,
    CONTAINER,
    INPUT
  }

  private final Reach reach;

  BombException(Reach reach, String message) {
    super(message);
    this.reach = reach;
  }

  Reach reach() {
    return reach;
  }
}
