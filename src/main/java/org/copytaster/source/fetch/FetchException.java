package org.copytaster.source.fetch;

import org.copytaster.value.Failure;

/** Something on the web that cannot be had; the message is one sentence for the user. */
final class FetchException extends Exception {

  private static final long serialVersionUID = 1L;

  private final Failure.Code code;
  private final boolean retriable;

  FetchException(Failure.Code code, boolean retriable, String message) {
    super(message);
    this.code = code;
    this.retriable = retriable;
  }

  static FetchException lasting(Failure.Code code, String message) {
    return new FetchException(code, false, message);
  }

  static FetchException passing(Failure.Code code, String message) {
    return new FetchException(code, true, message);
  }

  Failure.Code code() {
    return code;
  }

  /** Whether another run may succeed. */
  boolean retriable() {
    return retriable;
  }

  /** Whether it is worth a second attempt at once: a connection that broke, no deadline. */
  boolean worthAnother() {
    return retriable && code == Failure.Code.FETCH_FAILED;
  }

  Failure failure() {
    return new Failure("fetch", code, retriable, getMessage());
  }
}
