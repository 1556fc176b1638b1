package org.copytaster.value;

/** Something a reader of the record must know; the record stands. */
public record Warning(Code code, String detail) {

  /** The codes a user can meet; each is listed in the README. */
  public enum Code {
    /** The text went past the limit and was cut. */
    TRUNCATED,
    /** Bytes that were not valid in the charset became U+FFFD. */
    REPLACEMENT_CHARS,
    /** No charset was declared, or one that cannot be right; the text's own evidence decided. */
    CHARSET_GUESSED,
    /** There is no language pack for the story's language. */
    LANGUAGE_NOT_SUPPORTED,
    /** Two publication dates differ by more than a day. */
    PUBLISHED_CONFLICT,
    /** A publication date was given in a form that cannot be read. */
    PUBLISHED_UNREADABLE,
    /** A sentence went past the limit and was split. */
    SENTENCE_SPLIT,
    /** A date can be read day first or month first. */
    AMBIGUOUS_DATE
  }
}
