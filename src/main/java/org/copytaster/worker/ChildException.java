package org.copytaster.worker;

/** A child that did not do its work; the message says why. */
public final class ChildException extends Exception {

  private static final long serialVersionUID = 1L;

  private final boolean late;

  ChildException(String message, boolean late) {
    super(message);
    this.late = late;
  }

  /** Whether the child was ended because its time was up, or the run was stopped. */
  public boolean late() {
    return late;
  }
}
