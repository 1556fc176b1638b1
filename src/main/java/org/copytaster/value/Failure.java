package org.copytaster.value;

/**
 * Why a story has no record.
 *
 * @param stage the step that gave up: {@code read}, {@code analyse} …
 * @param retriable whether the same bytes may succeed another time
 * @param detail one sentence: what, where, what to do
 */
public record Failure(String stage, Code code, boolean retriable, String detail) {

  /** The codes a user can meet; each is listed in the README. */
  public enum Code {
    /** Nothing in it but white space. */
    EMPTY,
    /** Neither text nor a format that can be read. */
    UNSUPPORTED,
    /** No such file. */
    NOT_FOUND,
    /** It is there and cannot be read. */
    UNREADABLE,
    /** Larger than the limit on an input. */
    TOO_LARGE,
    /** A line of JSON Lines that is no story. */
    BAD_STORY,
    /** The format's own parser gave up or ran out of memory or time. */
    PARSE_FAILED,
    /** It took longer than a story may. */
    DEADLINE,
    /** The process that read it died of it more than once. */
    POISON,
    /** A fault of this program; worth a report. */
    INTERNAL
  }
}
