package org.copytaster.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a user must know beside the numbers: each sort once, counted, with its first case. */
final class Notices {

  /** What is wrong, and what to do about it. */
  record Sort(String what, String advice) {}

  private record Cases(int count, String first) {}

  private final Map<Sort, Cases> cases = new LinkedHashMap<>();

  /** Counts one more case. */
  void add(Sort sort, String example) {
    cases.merge(sort, new Cases(1, example), (old, one) -> new Cases(old.count + 1, old.first));
  }

  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    cases.forEach(
        (sort, of) ->
            sentences.add(
                sort.what + ": " + of.count + ", first " + of.first + "; " + sort.advice + "."));
    return sentences;
  }
}
