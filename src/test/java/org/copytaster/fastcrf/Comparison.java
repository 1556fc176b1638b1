package org.copytaster.fastcrf;

import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.copytaster.json.BadJsonException;
import org.copytaster.json.Json;

/**
 * Counts the tokens of stories that are labelled otherwise than by CoreNLP, and measures both.
 *
 * <pre>mvn -q test-compile exec… or java -cp … org.copytaster.fastcrf.Comparison stories.jsonl
 * </pre>
 */
final class Comparison {

  /** Sentences are no longer in a story, either. */
  private static final int MOST_TOKENS = 200;

  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

  /** What one pair of labellers did. */
  static final class Count {
    long tokens;
    long differences;
    long stockNanos;
    long fastNanos;
  }

  private final Stock stock = new Stock();
  private final List<FastCrf> fast = new ArrayList<>();
  private final Combination combination;
  private final FastTagger tagger = FastTagger.ofResource(Stock.TAGGER);
  private final Map<String, Count> counts = new LinkedHashMap<>();

  Comparison() throws IOException {
    for (String name : Stock.NAMES) {
      fast.add(FastCrf.read(Stock.unzip(name)));
    }
    combination = Combination.of(fast);
  }

  Map<String, Count> counts() {
    return counts;
  }

  void compare(String text) {
    for (List<CoreLabel> sentence : Stock.sentences(text)) {
      for (int from = 0; from < sentence.size(); from += MOST_TOKENS) {
        compare(sentence.subList(from, Math.min(sentence.size(), from + MOST_TOKENS)));
      }
    }
  }

  private void compare(List<CoreLabel> sentence) {
    List<String> words = sentence.stream().map(CoreLabel::word).toList();
    compare("tagger", words, () -> stock.tags(sentence), () -> tagger.tag(words));
    List<String> tags = sentence.stream().map(CoreLabel::tag).toList();
    for (int i = 0; i < fast.size(); i++) {
      FastCrf mine = fast.get(i);
      int model = i;
      compare(
          Path.of(Stock.NAMES.get(i)).getFileName().toString(),
          words,
          () -> Stock.labels(stock.models.get(model), sentence),
          () -> mine.label(words, tags));
    }
    compare(
        "combination",
        words,
        () -> Stock.labels(stock.combination, sentence),
        () -> combination.label(words, tags));
  }

  private void compare(
      String name, List<String> words, Supplier<List<String>> old, Supplier<List<String>> now) {
    Count count = counts.computeIfAbsent(name, key -> new Count());
    long start = CPU.getCurrentThreadCpuTime();
    List<String> expected = old.get();
    long between = CPU.getCurrentThreadCpuTime();
    List<String> actual = now.get();
    count.stockNanos += between - start;
    count.fastNanos += CPU.getCurrentThreadCpuTime() - between;
    count.tokens += words.size();
    for (int i = 0; i < words.size(); i++) {
      if (!expected.get(i).equals(actual.get(i))) {
        count.differences++;
        if (count.differences <= 10) {
          System.err.println(
              name
                  + ": "
                  + words.get(i)
                  + " is "
                  + expected.get(i)
                  + ", here "
                  + actual.get(i)
                  + " in "
                  + words);
        }
      }
    }
  }

  public static void main(String[] args) throws IOException, BadJsonException {
    Locale.setDefault(Locale.ROOT);
    Comparison comparison = new Comparison();
    for (String name : args) {
      Path file = Path.of(name);
      if (name.endsWith(".jsonl")) {
        try (Stream<String> lines = Files.lines(file)) {
          for (String line : (Iterable<String>) lines::iterator) {
            comparison.compare((String) Json.object(line).get("text"));
          }
        }
      } else {
        comparison.compare(Files.readString(file));
      }
    }
    comparison.counts.forEach(
        (name, count) ->
            System.out.printf(
                "%-45s %9d tokens, %d differences; CPU ms per 1,000 tokens: CoreNLP %.1f, here %.2f%n",
                name,
                count.tokens,
                count.differences,
                count.stockNanos / 1e3 / count.tokens,
                count.fastNanos / 1e3 / count.tokens));
  }
}
