package org.copytaster.record;

import java.util.Optional;

/** The line of a story that has no record. */
public record FailureRecord(
    String schemaVersion, Optional<String> id, SourceFact source, Reason failure) {

  /** Which step gave up, the code, whether another try can help, and one sentence. */
  public record Reason(String stage, String code, boolean retriable, String detail) {}
}
