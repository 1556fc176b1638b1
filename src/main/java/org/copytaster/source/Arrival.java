package org.copytaster.source;

import org.copytaster.value.Failure;

/** What comes out of a source for each story found in it: the story, or why it can't be had. */
public sealed interface Arrival {

  Origin origin();

  record Story(Payload payload) implements Arrival {
    @Override
    public Origin origin() {
      return payload.origin();
    }
  }

  record Broken(Origin origin, Failure failure) implements Arrival {}
}
