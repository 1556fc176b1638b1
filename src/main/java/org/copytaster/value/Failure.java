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
    /** No address of a page. */
    FETCH_BAD_URL,
    /** A scheme other than http and https. */
    FETCH_BLOCKED_SCHEME,
    /** An address or port that is not of the public web. */
    FETCH_BLOCKED_ADDRESS,
    /** The name has no address. */
    FETCH_UNKNOWN_HOST,
    /** The connection failed or broke, or the answer is no HTTP. */
    FETCH_FAILED,
    /** It took longer than the limits on time. */
    FETCH_TIMEOUT,
    /** More bytes than the limit on what is fetched. */
    FETCH_TOO_LARGE,
    /** It unpacks to more than the limit. */
    FETCH_DECOMPRESSED_TOO_LARGE,
    /** More redirects than the limit. */
    FETCH_TOO_MANY_REDIRECTS,
    /** The site's robots.txt does not allow it, or cannot be had. */
    FETCH_ROBOTS,
    /** The server answered with another status than success. */
    FETCH_HTTP_STATUS,
    /** Neither a feed nor a sitemap that can be read. */
    BAD_LIST,
    /** It unpacks to more than any story or archive of stories would. */
    PARSE_BOMB,
    /** A container, or a member of one, that cannot be read on. */
    ARCHIVE_DAMAGED,
    /** XML with a document type of its own, which may name other files or grow without end. */
    XML_DTD_FORBIDDEN,
    /** It took longer than a story may. */
    DEADLINE,
    /** The process that read it died of it more than once. */
    POISON,
    /** A fault of this program; worth a report. */
    INTERNAL
  }
}
