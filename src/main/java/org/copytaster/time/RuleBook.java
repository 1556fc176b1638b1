package org.copytaster.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /**
   * A rule by what it begins with.
   *
   * @param second the forms that its second piece can have; empty if that cannot be told
   */
  record Start(Rule rule, Optional<Set<String>> second) {

    boolean canGoOn(Scan scan, int at) {
      if (second.isEmpty()) {
        return true;
      }
      if (at >= scan.size()) {
        return false;
      }
      Scan.Piece piece = scan.piece(at);
      return second.get().contains(form(piece)) || second.get().contains(piece.form());
    }
  }

  private final Map<String, List<Start>> byFirstForm = new HashMap<>();
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
    Start start = new Start(rule, Second.of(rule.pattern()));
    for (String form : forms) {
      byFirstForm.computeIfAbsent(form, f -> new ArrayList<>()).add(start);
    }
  }

  /** The rules that can begin at this piece. */
  List<Start> startingWith(Scan.Piece piece) {
    return byFirstForm.getOrDefault(form(piece), List.of());
  }

  private static String form(Scan.Piece piece) {
    return piece.sort() == Scan.Sort.NUMBER ? DIGITS : piece.form();
  }

  List<Rule> rules() {
    return rules;
  }
}
