package org.copytaster.lexicon;

/** A fault in a file of models: the message names file, line, and what is wrong. */
public final class KnowledgeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public KnowledgeException(String message) {
    super(message);
  }

  public KnowledgeException(String message, Throwable cause) {
    super(message, cause);
  }
}
