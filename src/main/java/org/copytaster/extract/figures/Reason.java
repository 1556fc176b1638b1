package org.copytaster.extract.figures;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Why a number is no figure.
 *
 * @param rule the name, in models/, of the rule that decided; or one of the names here
 * @param detail the rules that it overruled, or what kept it from holding
 */
record Reason(String rule, Optional<String> detail) {

  /** No rule of any kind speaks of it, and it goes on from no figure. */
  static final Reason NO_TRIGGER = of("no-trigger");

  /** A hyphen ties it to a name: G-20. */
  static final Reason IN_NAME = of("in-name");

  /** Digits that are written as no number is: KL1234, 9/11. */
  static final Reason NO_NUMERAL = of("no-numeral");

  static final Reason DATELINE = of("dateline");

  /** It stands neither in the title nor in a paragraph of the body: in a byline. */
  static final Reason OUTSIDE = of("outside");

  private static Reason of(String rule) {
    return new Reason(rule, Optional.empty());
  }

  /** A line of refusals.rules, where rules of a kind may have matched too. */
  static Reason refused(Rule refusal, List<Typed> overruled) {
    String matched =
        overruled.stream().map(Typed::ruleName).distinct().collect(Collectors.joining(", "));
    return new Reason(
        "refusals/" + refusal.name(),
        Optional.of(matched).filter(m -> !m.isEmpty()).map(m -> "matched too: " + m));
  }

  /** A rule of a kind whose pattern matches, but not for such a number or in such a story. */
  static Reason heldOff(Typed candidate, Setting setting) {
    Rule.Marks marks = candidate.rule().marks();
    return new Reason(candidate.ruleName(), Optional.of("only with " + wanting(marks, setting)));
  }

  private static String wanting(Rule.Marks marks, Setting setting) {
    if (!marks.allows(Rule.MODE, setting.mode().name())) {
      String here = setting.mode().name().isEmpty() ? "none" : setting.mode().name();
      return asked(marks, Rule.MODE) + "; here it is " + here;
    }
    boolean elsewhere = marks.value("story").filter(t -> !setting.topics().contains(t)).isPresent();
    return asked(marks, elsewhere ? "story" : marks.has(Rule.LEAST) ? Rule.LEAST : Rule.MOST);
  }

  private static String asked(Rule.Marks marks, String name) {
    return name + "=" + marks.value(name).orElse("");
  }

  /** A rule of dates/rules.tsv: the number is part of a date, a time or a duration. */
  static Reason date(String rule) {
    return of("date/" + rule);
  }

  /** A word of numbers.tsv that makes no number where it stands: third, several. */
  static Reason word(NumberWords.Sort sort) {
    return of("numbers/" + sort);
  }
}
