package org.copytaster.document;

/**
 * Is told how far the reading of a story is, by what measures the cost of each step. It is called
 * by the thread that reads, some four times a sentence.
 */
@FunctionalInterface
public interface Steps {

  /** Nobody looks. */
  Steps UNWATCHED = step -> {};

  /** The step of this name begins here, and the one before it has ended. */
  void begin(String step);
}
