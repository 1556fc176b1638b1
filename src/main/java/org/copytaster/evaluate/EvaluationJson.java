package org.copytaster.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.copytaster.evaluate.Bootstrap.Intervals;
import org.copytaster.evaluate.Measure.Level;
import org.copytaster.json.Json;

/** Writes an evaluation as JSON; absent = null. */
final class EvaluationJson {

  private final Evaluation evaluation;

  EvaluationJson(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  String write() {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("detection", counts(Level.DETECTION, Measure.ALL));
    object.put("full", counts(Level.FULL, Measure.ALL));
    object.put("flags", flags());
    object.put("stories", evaluation.stories());
    object.put("stories_without_record", evaluation.withoutRecord().size());
    object.put("flag_counts", flagCounts());
    object.put("kinds", kinds());
    object.put("intervals", intervals());
    object.put("missed", findings(Finding::isMissed));
    object.put("false_alarms", findings(Finding::isFalseAlarm));
    object.put("wrong", findings(finding -> !finding.isMissed() && !finding.isFalseAlarm()));
    object.put("without_record", evaluation.withoutRecord());
    object.put("other_records", evaluation.otherRecords());
    object.put("notices", evaluation.notices());
    return Json.write(object);
  }

  private Map<String, Object> counts(Level level, String of) {
    Counts counts = evaluation.total().of(level, of);
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("p", rounded(counts.precision()));
    object.put("r", rounded(counts.recall()));
    object.put("f1", rounded(counts.f1()));
    object.put("system", counts.found());
    object.put("gold", counts.expected());
    return object;
  }

  private Map<String, Object> flags() {
    Map<String, Object> object = new LinkedHashMap<>();
    for (String flag : StoryScorer.FLAGS) {
      Counts counts = evaluation.total().of(Level.FLAG, flag);
      object.put(flag, counts.expected() == 0 ? null : rounded(counts.recall()));
    }
    return object;
  }

  private Map<String, Object> flagCounts() {
    Map<String, Object> object = new LinkedHashMap<>();
    for (String flag : StoryScorer.FLAGS) {
      Counts counts = evaluation.total().of(Level.FLAG, flag);
      object.put(flag, Map.of("right", counts.right(), "judged", counts.expected()));
    }
    return object;
  }

  private Map<String, Object> kinds() {
    Map<String, Object> object = new LinkedHashMap<>();
    for (String kind : evaluation.total().kinds()) {
      Map<String, Object> levels = new LinkedHashMap<>();
      levels.put("detection", counts(Level.DETECTION, kind));
      levels.put("full", counts(Level.FULL, kind));
      object.put(kind, levels);
    }
    return object;
  }

  private Map<String, Object> intervals() {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("level", new BigDecimal("0.95"));
    object.put("resamples", Bootstrap.RESAMPLES);
    object.put("seed", Bootstrap.SEED);
    object.put("detection", interval(Level.DETECTION, Measure.ALL));
    object.put("full", interval(Level.FULL, Measure.ALL));
    Map<String, Object> flags = new LinkedHashMap<>();
    for (String flag : StoryScorer.FLAGS) {
      flags.put(flag, pair(of(Level.FLAG, flag).recall()));
    }
    object.put("flags", flags);
    Map<String, Object> kinds = new LinkedHashMap<>();
    for (String kind : evaluation.total().kinds()) {
      Map<String, Object> levels = new LinkedHashMap<>();
      levels.put("detection", interval(Level.DETECTION, kind));
      levels.put("full", interval(Level.FULL, kind));
      kinds.put(kind, levels);
    }
    object.put("kinds", kinds);
    return object;
  }

  private Map<String, Object> interval(Level level, String name) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("p", pair(of(level, name).precision()));
    object.put("r", pair(of(level, name).recall()));
    object.put("f1", pair(of(level, name).f1()));
    return object;
  }

  private Intervals of(Level level, String name) {
    return evaluation.intervals().getOrDefault(new Measure(level, name), Intervals.NONE);
  }

  private static Object pair(Optional<Interval> interval) {
    return interval.map(i -> List.of(rounded(i.low()), rounded(i.high()))).orElse(null);
  }

  private List<Object> findings(Predicate<Finding> wanted) {
    List<Object> list = new ArrayList<>();
    for (Finding finding : evaluation.findings()) {
      if (wanted.test(finding)) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", finding.story());
        object.put("kind", finding.figure().kind());
        object.put("expected", finding.expected().map(EvaluationJson::figure).orElse(null));
        object.put("found", finding.found().map(EvaluationJson::figure).orElse(null));
        object.put("context", finding.context());
        list.add(object);
      }
    }
    return list;
  }

  private static Map<String, Object> figure(Stated figure) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("start", figure.start());
    object.put("end", figure.end());
    object.put("text", figure.text());
    object.put("value", figure.value());
    object.put("high", figure.high());
    object.put("relation", figure.relation());
    return object;
  }

  /** To four decimals, as the published measure prints them. */
  private static BigDecimal rounded(double share) {
    return new BigDecimal(share).setScale(4, RoundingMode.HALF_EVEN);
  }
}
