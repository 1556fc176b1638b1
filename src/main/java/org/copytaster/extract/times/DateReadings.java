package org.copytaster.extract.times;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copytaster.document.Document;
import org.copytaster.document.Mention;
import org.copytaster.time.DateOrder;
import org.copytaster.time.Narrative;
import org.copytaster.time.Reference;
import org.copytaster.time.Resolution;
import org.copytaster.time.Resolver;
import org.copytaster.time.Tense;
import org.copytaster.time.TimeExpression;
import org.copytaster.time.TimeGrammar;
import org.copytaster.value.Span;
import org.copytaster.value.TimeValue;
import org.copytaster.value.Warning;

/** The dates in numbers of a document that can be read in two ways, both readings side by side. */
final class DateReadings {

  private final TimeGrammar grammar;
  private final StoryOrder orders;

  DateReadings(TimeGrammar grammar, StoryOrder orders) {
    this.grammar = grammar;
    this.orders = orders;
  }

  List<Warning> warnings(Document document) {
    List<TimeExpression> inNumbers = new ArrayList<>();
    for (Mention.Time time : document.mentions(Mention.Time.class)) {
      if (isInNumbers(time.span().in(document.text()))) {
        inNumbers.addAll(grammar.find(document.text(), time.span()));
      }
    }
    if (orders.shownBy(document, inNumbers).isPresent()) {
      return List.of();
    }
    List<Warning> warnings = new ArrayList<>();
    for (TimeExpression date : inNumbers) {
      if (date.leavesOrderOpen()) {
        warning(document, date).ifPresent(warnings::add);
      }
    }
    return warnings;
  }

  private static boolean isInNumbers(String text) {
    return text.chars().noneMatch(Character::isLetter);
  }

  private Optional<Warning> warning(Document document, TimeExpression date) {
    Optional<String> taken = reading(date, grammar.order());
    Optional<String> other = reading(date, grammar.order().other());
    Span span = date.span();
    int at = document.text().codePointCount(0, span.start());
    return taken.flatMap(
        first ->
            other.map(
                second ->
                    new Warning(
                        Warning.Code.AMBIGUOUS_DATE,
                        span.in(document.text())
                            + " at "
                            + at
                            + " was read as "
                            + first
                            + " and can be "
                            + second)));
  }

  private static Optional<String> reading(TimeExpression date, DateOrder order) {
    Reference nowhere = new Reference(Optional.empty(), Narrative.NONE, Tense.UNKNOWN);
    return new Resolver(order).resolve(date, nowhere).map(Resolution::value).map(TimeValue::timex);
  }
}
