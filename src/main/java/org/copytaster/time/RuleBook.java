package org.copytaster.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copytaster.lexicon.KnowledgeFile;
import org.copytaster.lexicon.Row;

/**
 * The rules of a language, {@code rules.tsv}: name, category, pattern, meaning, example. A pattern
 * may use a category only of rules further up, so none can run in a circle.
 */
final class RuleBook {

  /** Stands for a number in digits among the forms a rule can begin with. */
  static final String DIGITS = "#";

  private static final String FOUND = "time";

  private final Map<String, List<Rule>> byFirstForm = new HashMap<>();
  private final List<Rule> rules = new ArrayList<>();

  RuleBook(KnowledgeFile file, DateWords words) {
    Map<String, List<Rule>> categories = new LinkedHashMap<>();
    for (Row row : file.rows()) {
      Node pattern =
          new PatternReader(row, row.field(2, "pattern"), words, new Numerals(words), categories)
              .read();
      Frame meaning = Frame.read(row, row.field(3, "meaning"));
      Rule rule = new Rule(row.field(0, "name"), row.field(1, "category"), pattern, meaning, row);
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
    Set<String> forms = new HashSet<>();
    if (rule.pattern().first(forms)) {
      throw rule.row().error("the pattern can match nothing at all");
    }
    for (String form : forms) {
      byFirstForm.computeIfAbsent(form, f -> new ArrayList<>()).add(rule);
    }
  }

  /** The rules that can begin at this piece. */
  List<Rule> startingWith(Scan.Piece piece) {
    String form = piece.sort() == Scan.Sort.NUMBER ? DIGITS : piece.form();
    return byFirstForm.getOrDefault(form, List.of());
  }

  List<Rule> rules() {
    return rules;
  }
}
