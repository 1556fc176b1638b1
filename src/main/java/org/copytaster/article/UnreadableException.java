package org.copytaster.article;

import org.copytaster.value.Failure;

/** A story of which no article can be made. */
public final class UnreadableException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Failure failure;

  public UnreadableException(Failure failure) {
    super(failure.detail());
    this.failure = failure;
  }

  /** A story whose bytes say no more than {@code detail}. */
  public static UnreadableException reading(Failure.Code code, String detail) {
    return new UnreadableException(new Failure("read", code, false, detail));
  }

  public Failure failure() {
    return failure;
  }
}
