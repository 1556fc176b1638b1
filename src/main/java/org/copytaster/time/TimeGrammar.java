package org.copytaster.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copytaster.lexicon.LanguagePack;
import org.copytaster.value.Span;

/**
 * Finds the time expressions of a language in a text: from left to right, the longest at each
 * place. Immutable; reads {@code dates/words.tsv} and {@code dates/rules.tsv}.
 */
public final class TimeGrammar {

  private final RuleBook book;
  private final Scan.Marks marks;
  private final DateOrder order;

  /** The grammar of the language; a language without the two files has no expressions. */
  public static Optional<TimeGrammar> of(LanguagePack pack) {
    return pack.find("dates/words.tsv")
        .flatMap(words -> pack.find("dates/rules.tsv").map(rules -> new TimeGrammar(pack)));
  }

  private TimeGrammar(LanguagePack pack) {
    this.marks =
        new Scan.Marks(
            pack.setting("decimal-mark").orElse(".").charAt(0),
            pack.setting("thousands-mark").orElse(",").charAt(0));
    DateWords words = new DateWords(pack.file("dates/words.tsv"), marks);
    this.book = new RuleBook(pack.file("dates/rules.tsv"), words);
    this.order =
        pack.setting("date-order").filter("mdy"::equals).isPresent()
            ? DateOrder.MONTH_FIRST
            : DateOrder.DAY_FIRST;
  }

  /** The language's own order of day and month in numbers. */
  public DateOrder order() {
    return order;
  }

  /** The expressions in {@code where}, in the order of the text; none overlaps another. */
  public List<TimeExpression> find(CharSequence text, Span where) {
    Chart chart = new Chart(new Scan(text, where.start(), where.end(), marks));
    List<TimeExpression> found = new ArrayList<>();
    int at = 0;
    while (at < chart.scan().size()) {
      Optional<Chart.Hit> hit = chart.longest(book.startingAt(chart.scan(), at), at);
      hit.filter(h -> !h.rule().name().startsWith("not-"))
          .ifPresent(h -> found.add(expression(chart, h)));
      at = hit.map(Chart.Hit::end).orElse(at + 1);
    }
    return found;
  }

  private static TimeExpression expression(Chart chart, Chart.Hit hit) {
    Span span =
        new Span(chart.scan().piece(hit.start()).start(), chart.scan().piece(hit.end() - 1).end());
    return new TimeExpression(span, hit.rule().name(), hit.frame());
  }

  /** The order of day and month that the expressions' unambiguous numbers show, if they agree. */
  public Optional<DateOrder> orderShownBy(List<TimeExpression> expressions) {
    boolean dayFirst = false;
    boolean monthFirst = false;
    for (TimeExpression expression : expressions) {
      Frame frame = expression.frame();
      if (frame.has(Key.A) && frame.has(Key.B)) {
        dayFirst |= frame.number(Key.A) > 12;
        monthFirst |= frame.number(Key.B) > 12;
      }
    }
    return dayFirst == monthFirst
        ? Optional.empty()
        : Optional.of(dayFirst ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST);
  }

  /** The rules with their examples, as written: name and {@code text => value}. */
  List<Rule> rules() {
    return book.rules();
  }
}
