package org.copytaster.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.copytaster.lexicon.KnowledgeFile;
import org.copytaster.lexicon.Row;

/**
 * The rules of a language, {@code rules.tsv}: name, category, pattern, meaning, example. A pattern
 * may use a category only of rules further up, so none can run in a circle.
 */
final class RuleBook {

  private static final String FOUND = "time";

  /** Rules that begin with the same form, by the form that follows; in the order of the file. */
  private record Onward(List<Rule> whatever, Map<String, List<Rule>> bySecond) {

    static Onward of(String first, List<Rule> rules) {
      List<Rule> whatever = new ArrayList<>();
      Map<String, List<Rule>> bySecond = new HashMap<>();
      for (Rule rule : rules) {
        Set<String> forms = rule.onset().forms().get(first);
        if (forms.contains(Onset.END)) {
          forms.forEach(form -> bySecond.computeIfAbsent(form, f -> new ArrayList<>(whatever)));
          bySecond.values().forEach(list -> list.add(rule));
          whatever.add(rule);
        } else {
          forms.forEach(
              form -> bySecond.computeIfAbsent(form, f -> new ArrayList<>(whatever)).add(rule));
        }
      }
      return new Onward(whatever, bySecond);
    }
  }

  private final Map<String, List<Rule>> byFirst = new HashMap<>();

  /** Made when a text first has the form: few of them do, and it takes longer than reading it. */
  private final Map<String, Onward> onward = new ConcurrentHashMap<>();

  private final List<Rule> rules = new ArrayList<>();

  RuleBook(KnowledgeFile file, DateWords words) {
    Map<String, List<Rule>> categories = new LinkedHashMap<>();
    for (Row row : file.rows()) {
      Node pattern =
          new PatternReader(row, row.field(2, "pattern"), words, new Numerals(words), categories)
              .read();
      Frame meaning = Frame.read(row, row.field(3, "meaning"));
      Rule rule =
          new Rule(
              row.field(0, "name"),
              row.field(1, "category"),
              pattern,
              pattern.onset(),
              meaning,
              row);
      rules.add(rule);
      for (String category : rule.category().split(",")) {
        if (category.equals(FOUND)) {
          index(rule);
        } else {
          categories.computeIfAbsent(category, c -> new ArrayList<>()).add(rule);
        }
      }
    }
  }

  private void index(Rule rule) {
    if (rule.onset().none()) {
      throw rule.row().error("the pattern can match nothing at all");
    }
    for (String form : rule.onset().forms().keySet()) {
      byFirst.computeIfAbsent(form, f -> new ArrayList<>()).add(rule);
    }
  }

  /** The rules that can begin at this piece. */
  List<Rule> startingAt(Scan scan, int at) {
    String first = Onset.form(scan.piece(at));
    List<Rule> able = byFirst.get(first);
    if (able == null) {
      return List.of();
    }
    Onward rules = onward.computeIfAbsent(first, form -> Onward.of(form, able));
    return at + 1 < scan.size()
        ? rules.bySecond().getOrDefault(Onset.form(scan.piece(at + 1)), rules.whatever())
        : rules.whatever();
  }

  List<Rule> rules() {
    return rules;
  }
}
