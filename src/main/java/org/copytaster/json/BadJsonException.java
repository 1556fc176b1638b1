package org.copytaster.json;

/** A text that is not the JSON it should be; the message says why, with the column. */
public final class BadJsonException extends Exception {

  private static final long serialVersionUID = 1L;

  BadJsonException(String message) {
    super(message);
  }

  BadJsonException(String message, Throwable cause) {
    super(message, cause);
  }
}
