package org.copytaster.store;

/**
 * A named step at which a run may be cut off: nothing happens there, but a test of what survives
 * can end the process, or make the step fail.
 */
@FunctionalInterface
public interface Checkpoint {

  /** Nothing is done at any step. */
  Checkpoint NONE = step -> {};

  /** The run stands at {@code step}, such as {@code ledger/started}. */
  void reached(String step);
}
