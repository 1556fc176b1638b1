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
    /** It unpacks to more than any story or archive of stories would. */
    PARSE_BOMB,
    /** A container, or a member of one, that cannot be read on. */
    ARCHIVE_DAMAGED,
    /** XML with a document type of its own, which may name other files or grow without end. */
    XML_DTD_FORBIDDEN,
    /** A fault of this program; worth a report. */
    INTERNAL
  }
}
