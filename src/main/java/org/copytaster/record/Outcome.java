package org.copytaster.record;

import java.util.Optional;
import org.copytaster.source.Origin;
import org.copytaster.value.Failure;

/** What became of a story: one per story, always. */
public sealed interface Outcome {

  record Extracted(StoryRecord record) implements Outcome {}

  record Failed(Origin origin, Failure failure) implements Outcome {

    /** The line that stands in the output for this story. */
    public FailureRecord toRecord() {
      return new FailureRecord(
          StoryRecord.SCHEMA_VERSION,
          origin.id(),
          new SourceFact(
              origin.uri(),
              Optional.empty(),
              Optional.empty(),
              origin.bytes(),
              origin.fetched(),
              false),
          new FailureRecord.Reason(
              failure.stage(), failure.code().name(), failure.retriable(), failure.detail()));
    }
  }
}
