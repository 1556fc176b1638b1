package org.copytaster.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.copytaster.value.Span;

/** A day of the calendar written out by itself, with its year. */
public final class CalendarDate {

  private CalendarDate() {}

  /** The day that {@code text} names; nothing if it names none, or says more than one day. */
  public static Optional<LocalDate> parse(String text, TimeGrammar grammar) {
    Span all = new Span(0, text.length()).stripped(text);
    List<TimeExpression> found = grammar.find(text, all);
    if (found.size() != 1 || !found.get(0).span().equals(all)) {
      return Optional.empty();
    }
    Reference nowhere = new Reference(Optional.empty(), Narrative.NONE, Tense.UNKNOWN);
    return new Resolver(grammar.order())
        .resolve(found.get(0), nowhere)
        .map(Resolution::value)
        .flatMap(value -> value.from().filter(from -> value.to().equals(value.from())));
  }
}
