package org.copytaster.extract.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.copytaster.pattern.SentenceView;
import org.copytaster.value.Span;

/** Those whom rules call the holder of some number of a story, by the last word of the name. */
final class Contenders {

  private final Map<String, Integer> counts = new HashMap<>();
  private int all;

  /** Learns what the rules say of the figures of a sentence. */
  void add(SentenceView view, List<Typed> figures) {
    String text = view.document().text();
    for (Typed figure : figures) {
      if (figure.kind().hasHolder()) {
        Stream.of("of", "of2")
            .map(figure.match()::capture)
            .flatMap(Optional::stream)
            .map(tokens -> view.span(tokens.start(), tokens.end()))
            .forEach(span -> add(span, text));
      }
    }
  }

  private void add(Span span, String text) {
    counts.merge(HolderStory.key(span.in(text)), 1, Integer::sum);
    all++;
  }

  /**
   * How often others say so of a name: {@code none} where they say it of nobody.
   *
   * @param own how often the one who asks says so
   */
  String level(String name, int own) {
    int count = counts.getOrDefault(HolderStory.key(name), 0) - own;
    return all <= own ? "none" : String.valueOf(Math.max(0, Math.min(2, count)));
  }
}
