package org.copytaster.extract.quotes;

import org.copytaster.value.Span;

/**
 * A noun phrase that can be the source of a statement.
 *
 * @param span a person's name without title; any other as written
 * @param first its first token, its title included
 * @param end after its last token
 */
record QuoteNoun(Span span, Kind kind, int first, int end) {

  enum Kind {
    PERSON,
    NAME,
    NOMINAL,
    PRONOUN
  }
}
