package org.copytaster.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copytaster.evaluate.Bootstrap.Intervals;

/**
 * What records are worth against gold.
 *
 * @param stories stories of the gold
 * @param otherRecords records of stories that are not in the gold, left out
 * @param withoutRecord the stories of the gold that have no record, with the reason
 * @param notices sentences about what lets the numbers mean less than they seem to
 */
public record Evaluation(
    int stories,
    int otherRecords,
    Map<String, String> withoutRecord,
    Tally total,
    Map<Measure, Intervals> intervals,
    List<Finding> findings,
    List<String> notices) {

  public Evaluation {
    withoutRecord = Collections.unmodifiableMap(new LinkedHashMap<>(withoutRecord));
    intervals = Map.copyOf(intervals);
    findings = List.copyOf(findings);
    notices = List.copyOf(notices);
  }

  static Evaluation of(
      List<StoryScore> scores, Map<String, String> without, int others, List<String> notices) {
    Tally total = new Tally();
    List<Finding> findings = new ArrayList<>();
    for (StoryScore score : scores) {
      total.add(score.tally());
      findings.addAll(score.findings());
    }
    List<Tally> tallies = scores.stream().map(StoryScore::tally).toList();
    return new Evaluation(
        scores.size(), others, without, total, Bootstrap.of(tallies, total), findings, notices);
  }

  /** Whether every story of the gold was scored and nothing is amiss. */
  public boolean isWhole() {
    return withoutRecord.isEmpty() && notices.isEmpty();
  }

  /** All of it as one JSON object, on one line. */
  public String toJson() {
    return new EvaluationJson(this).write();
  }

  /**
   * The numbers as lines of text.
   *
   * @param findings whether each difference is listed too
   */
  public String toText(boolean findings) {
    return new EvaluationText(this).write(findings);
  }
}
