package org.copytaster.extract.occasions;

import java.time.LocalDate;
import java.util.Optional;
import org.copytaster.document.Mention;
import org.copytaster.value.Span;

/**
 * A day, or a stretch of days, that the text names.
 *
 * @param tokens what it covers
 * @param sentence index of its sentence
 */
record Day(Mention.Time time, Span tokens, int sentence, Use use) {

  /** What a day is that of. */
  enum Use {
    EVENT,
    /** Of somebody's words, or of their publication. */
    STATEMENT,
    /** It only bounds what is told: {@code before Sunday}. */
    BORDER,
    ELECTION
  }

  Optional<LocalDate> from() {
    return time.value().from();
  }

  Optional<LocalDate> to() {
    return time.value().to();
  }

  boolean is(Use other) {
    return use == other;
  }

  /** In tokens, between the two. */
  int distance(Span other) {
    return tokens.start() < other.start()
        ? other.start() - tokens.end()
        : tokens.start() - other.end();
  }
}
