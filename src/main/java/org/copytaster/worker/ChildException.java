package org.copytaster.worker;

/** A child that did not do its work; the message says why. */
public final class ChildException extends Exception {

  private static final long serialVersionUID = 1L;

  ChildException(String message) {
    super(message);
  }
}
