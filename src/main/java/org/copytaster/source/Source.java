package org.copytaster.source;

import java.util.OptionalLong;
import java.util.function.Consumer;

/** Where stories come from: a file, a folder, a container of many. */
public interface Source {

  /**
   * Hands over every story, in the source's order and one at a time; a story that cannot be read is
   * handed over as broken. At no time is more than one story held.
   */
  void forEach(Consumer<Arrival> taker);

  /** The size in bytes of all its stories, if that is known beforehand. */
  OptionalLong size();
}
