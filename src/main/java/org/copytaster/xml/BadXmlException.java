package org.copytaster.xml;

/** A text that is not the XML it should be, or XML that is not to be read. */
public final class BadXmlException extends Exception {

  private static final long serialVersionUID = 1L;

  /** What is wrong with it. */
  public enum Fault {
    MALFORMED,
    /** It declares entities, or names a file of declarations by an address of its own. */
    DECLARES,
    TOO_DEEP
  }

  private final Fault fault;

  BadXmlException(Fault fault, String message) {
    super(message);
    this.fault = fault;
  }

  public Fault fault() {
    return fault;
  }
}
