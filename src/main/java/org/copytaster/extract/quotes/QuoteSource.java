package org.copytaster.extract.quotes;

import java.util.Optional;
import org.copytaster.value.Span;

/**
 * A source named beside a verb or phrase of speech; positions are token indices of the document.
 *
 * @param noun who speaks
 * @param cue the verb's or the phrase's span
 * @param start first token of noun and cue together
 * @param end after their last token
 * @param before whether the statement stands before them
 * @param after whether it stands after them
 * @param firm whether the clause itself is stated, not only a quotation introduced
 */
record QuoteSource(
    QuoteNoun noun,
    Optional<Span> cue,
    Span sentence,
    int start,
    int end,
    boolean before,
    boolean after,
    boolean firm) {

  /** Whether the token lies in the statement's reach. */
  boolean covers(int token) {
    return before && sentence.start() <= token && token < start
        || after && end <= token && token < sentence.end();
  }

  int distance(int token) {
    return token < start ? start - token : token - end;
  }
}
