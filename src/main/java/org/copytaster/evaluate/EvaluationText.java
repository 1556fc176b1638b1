package org.copytaster.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.copytaster.evaluate.Bootstrap.Intervals;
import org.copytaster.evaluate.Measure.Level;

/** Writes an evaluation as lines that people read. */
final class EvaluationText {

  /** All of them stand in the JSON. */
  private static final int MOST_NAMED = 50;

  private final Evaluation evaluation;
  private final StringBuilder text = new StringBuilder();

  EvaluationText(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  String write(boolean findings) {
    stories();
    figures();
    flags();
    if (findings) {
      evaluation.findings().forEach(this::finding);
    }
    return text.toString();
  }

  private void line(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
  }

  private void stories() {
    line("%,d stories", evaluation.stories());
    Map<String, String> without = evaluation.withoutRecord();
    if (!without.isEmpty()) {
      String names =
          String.join(
              ", ",
              without.entrySet().stream()
                  .limit(MOST_NAMED)
                  .map(story -> printable(story.getKey()) + " (" + story.getValue() + ")")
                  .toList());
      int more = without.size() - MOST_NAMED;
      line(
          "%,d without a record: %s%s",
          without.size(), names, more > 0 ? " and " + more + " more (--json names all)" : "");
    }
    if (evaluation.otherRecords() > 0) {
      line("%,d records of other stories left out", evaluation.otherRecords());
    }
  }

  private void figures() {
    line("");
    line(
        "%-12s %8s %7s   %-20s   %-20s   %s",
        "", "expected", "found", "detection  P  R  F1", "full       P  R  F1", "95% of full F1");
    row("all", Measure.ALL);
    evaluation.total().kinds().forEach(kind -> row(kind, kind));
  }

  private void row(String name, String kind) {
    Counts detection = evaluation.total().of(Level.DETECTION, kind);
    Counts full = evaluation.total().of(Level.FULL, kind);
    line(
        "%-12s %8d %7d   %s   %s   %s",
        printable(name),
        detection.expected(),
        detection.found(),
        shares(detection),
        shares(full),
        range(intervals(Level.FULL, kind).f1()));
  }

  private Intervals intervals(Level level, String of) {
    return evaluation.intervals().getOrDefault(new Measure(level, of), Intervals.NONE);
  }

  private static String shares(Counts counts) {
    return String.join(
        " ", List.of(share(counts.precision()), share(counts.recall()), share(counts.f1())));
  }

  private void flags() {
    line("");
    line("%-12s %8s %7s   %s", "flag", "judged", "right", "share   95%");
    for (String flag : StoryScorer.FLAGS) {
      Counts counts = evaluation.total().of(Level.FLAG, flag);
      line(
          "%-12s %8d %7d   %s  %s",
          flag,
          counts.expected(),
          counts.right(),
          counts.expected() == 0 ? "-" : share(counts.recall()),
          range(intervals(Level.FLAG, flag).recall()));
    }
  }

  private void finding(Finding finding) {
    line("");
    line(
        "%s  %s  %s",
        finding.isMissed() ? "MISSED" : finding.isFalseAlarm() ? "FALSE ALARM" : "WRONG",
        printable(finding.story()),
        finding.figure().kind());
    finding.expected().ifPresent(figure -> line("  expected  %s", stated(figure)));
    finding.found().ifPresent(figure -> line("  found     %s", stated(figure)));
    finding
        .context()
        .ifPresent(c -> line("  %s", printable(c.before() + "[[" + c.figure() + "]]" + c.after())));
  }

  private static String stated(Stated figure) {
    return printable("\"" + figure.text() + "\"")
        + " = "
        + figure.relation()
        + " "
        + figure.value().map(BigDecimal::toPlainString).orElse("nothing")
        + figure.high().map(high -> ".." + high.toPlainString()).orElse("");
  }

  private static String range(Optional<Interval> interval) {
    return interval.map(i -> share(i.low()) + "-" + share(i.high())).orElse("-");
  }

  private static String share(double share) {
    return new BigDecimal(share).setScale(4, RoundingMode.HALF_EVEN).toPlainString();
  }

  /** On one line; the control characters of a story cannot steer a terminal. */
  private static String printable(String words) {
    StringBuilder safe = new StringBuilder();
    words
        .codePoints()
        .map(c -> Character.isWhitespace(c) ? ' ' : Character.isISOControl(c) ? 0xFFFD : c)
        .forEach(safe::appendCodePoint);
    return safe.toString();
  }
}
