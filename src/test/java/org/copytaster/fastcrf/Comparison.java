package org.copytaster.fastcrf;

import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.copytaster.json.BadJsonException;
import org.copytaster.json.Json;

/**
 * Counts the tokens of stories that are labelled otherwise than by CoreNLP, and measures both; the
 * package's README has the command.
 */
final class Comparison {

  /** The pipeline reads no longer sentence in one piece. */
  private static final int MOST_TOKENS = 200;

  private static final int MOST_SHOWN = 10;

  private static final Set<String> NAMES = Set.of("PERSON", "ORGANIZATION", "LOCATION", "MISC");

  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

  /** What two labellers did with the same tokens. */
  static final class Count {
    private long tokens;
    private long differences;
    private long stockNanos;
    private long fastNanos;

    long tokens() {
      return tokens;
    }

    long differences() {
      return differences;
    }

    private String line(String name) {
      return String.format(
          Locale.ROOT,
          "%-40s %,10d tokens, %d differences; CPU ms for 1,000 tokens: CoreNLP %.1f, here %.2f",
          name,
          tokens,
          differences,
          stockNanos / 1e3 / tokens,
          fastNanos / 1e3 / tokens);
    }
  }

  private final Stock stock = new Stock();
  private final List<FastCrf> models = Stock.NAMES.stream().map(FastCrf::ofResource).toList();
  private final Combination combination = Combination.of(models);
  private final Combination names = combination.only(NAMES);
  private final FastTagger tagger = FastTagger.ofResource(Stock.TAGGER);
  private final FastLemmas lemmas = new FastLemmas();
  private final Map<String, Count> counts = new LinkedHashMap<>();

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
    compare("lemmas", words, () -> stock.lemmas(words, tags), () -> lemmas(words, tags));
    for (int i = 0; i < models.size(); i++) {
      FastCrf mine = models.get(i);
      int model = i;
      compare(
          Stock.NAMES.get(i).replaceFirst(".*/", ""),
          words,
          () -> Stock.labels(stock.models.get(model), sentence),
          () -> mine.label(words, tags));
    }
    List<String> all =
        compare(
            "combination",
            words,
            () -> Stock.labels(stock.combination, sentence),
            () -> combination.label(words, tags));
    compare(
        "combination, only names",
        words,
        () -> all.stream().map(label -> NAMES.contains(label) ? label : "O").toList(),
        () -> names.label(words, tags));
  }

  private List<String> lemmas(List<String> words, List<String> tags) {
    return Stock.each(words, tags, lemmas::lemma);
  }

  /** What CoreNLP says. */
  private List<String> compare(
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
      if (!expected.get(i).equals(actual.get(i)) && count.differences++ < MOST_SHOWN) {
        System.err.printf(
            "%s: '%s' is %s, here %s, in %s%n",
            name, words.get(i), expected.get(i), actual.get(i), words);
      }
    }
    return expected;
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
    comparison.counts.forEach((name, count) -> System.out.println(count.line(name)));
  }
}
