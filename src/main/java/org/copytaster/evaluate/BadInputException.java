package org.copytaster.evaluate;

/** An input that cannot be scored; the message is a sentence that says what, where, what to do. */
public final class BadInputException extends Exception {

  private static final long serialVersionUID = 1L;

  BadInputException(String message) {
    super(message);
  }
}
