package org.copytaster.extract.names;

import java.util.Optional;
import org.copytaster.lexicon.Gazetteer;
import org.copytaster.value.EntityType;
import org.copytaster.value.Span;

/**
 * A stretch of tokens that may be a name; of two that overlap the higher rank wins.
 *
 * @param tokens first and end index of its tokens in the document
 * @param entry the listed thing of that name, if it is one
 * @param kind what a head word or a word beside it makes it
 */
record Draft(
    Span tokens,
    EntityType type,
    int rank,
    String rule,
    Optional<Gazetteer.Entry> entry,
    Optional<String> kind) {

  static Draft of(int start, int end, EntityType type, int rank, String rule) {
    return new Draft(new Span(start, end), type, rank, rule, Optional.empty(), Optional.empty());
  }

  Draft kind(String other) {
    return new Draft(tokens, type, rank, rule, entry, Optional.of(other));
  }

  Draft as(EntityType other, int otherRank, String otherRule) {
    return other == type
        ? new Draft(tokens, type, otherRank, otherRule, entry, kind)
        : new Draft(tokens, other, otherRank, otherRule, Optional.empty(), Optional.empty());
  }

  int start() {
    return tokens.start();
  }

  int end() {
    return tokens.end();
  }

  int size() {
    return tokens.length();
  }
}
