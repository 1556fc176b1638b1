package org.copytaster.extract.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.copytaster.extract.figures.FigureRules.KindRule;
import org.copytaster.lexicon.WordClasses;
import org.copytaster.pattern.SentenceView;

/**
 * The word classes that rules ask the whole story for: {@code released} tells of hostages only
 * where somebody was kidnapped.
 */
final class Topics {

  private final Map<String, Integer> classes = new HashMap<>();

  Topics(FigureRules rules, WordClasses words) {
    for (KindRule kindRule : rules.kinds()) {
      Rule rule = kindRule.rule();
      rule.marks().value("story").ifPresent(name -> classes.put(name, id(rule, name, words)));
    }
    words.id(Bare.SEAT).ifPresent(id -> classes.put(Bare.SEAT, id));
  }

  private static int id(Rule rule, String name, WordClasses words) {
    return words.id(name).orElseThrow(() -> rule.row().error("there is no words/" + name + ".txt"));
  }

  /** The names of those of which the story has a word. */
  Set<String> of(List<SentenceView> views) {
    return classes.entrySet().stream()
        .filter(c -> views.stream().anyMatch(view -> view.has(c.getValue())))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }
}
