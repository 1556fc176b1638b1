package org.copytaster.app.cli;

/** A fault that stops the whole command; the message is a sentence for the user. */
final class NothingDoneException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NothingDoneException(String message) {
    super(message);
  }
}
