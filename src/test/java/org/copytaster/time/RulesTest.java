package org.copytaster.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.copytaster.lexicon.LanguagePack;
import org.copytaster.lexicon.Models;
import org.copytaster.value.Language;
import org.copytaster.value.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples that stand beside the rules, in every language. */
class RulesTest {

  private static final LocalDate TUESDAY = LocalDate.of(2020, 10, 6);

  @TestFactory
  List<DynamicTest> everyExample() {
    Models models = Models.bundled();
    List<DynamicTest> tests = new ArrayList<>();
    for (Language language : models.languages()) {
      TimeGrammar.of(LanguagePack.load(models, language).orElseThrow())
          .ifPresent(
              grammar -> {
                for (Rule rule : grammar.rules()) {
                  String example = rule.row().fieldOr(4, "");
                  if (!example.isEmpty()) {
                    tests.add(
                        DynamicTest.dynamicTest(
                            rule.row().where() + " " + rule.name(),
                            () -> run(grammar, rule, example)));
                  }
                }
              });
    }
    return tests;
  }

  private static void run(TimeGrammar grammar, Rule rule, String example) {
    int arrow = example.indexOf(" => ");
    String marked = example.substring(0, arrow);
    int start = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    String text = marked.replace("[", "").replace("]", "");
    Resolver resolver = new Resolver(grammar.order());
    List<String> found = new ArrayList<>();
    for (TimeExpression expression : grammar.find(text, new Span(0, text.length()))) {
      resolver
          .resolve(expression, Reference.on(TUESDAY))
          .ifPresent(
              r ->
                  found.add(
                      expression.span().in(text)
                          + " => "
                          + r.value().timex()
                          + " by "
                          + expression.rule()));
    }
    assertEquals(
        List.of(text.substring(start, end) + example.substring(arrow) + " by " + rule.name()),
        found);
  }
}
