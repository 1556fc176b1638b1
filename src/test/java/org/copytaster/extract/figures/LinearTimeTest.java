package org.copytaster.extract.figures;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.copytaster.TestArticle;
import org.copytaster.document.Category;
import org.copytaster.document.Document;
import org.copytaster.document.Mention;
import org.copytaster.document.Sentence;
import org.copytaster.document.Token;
import org.copytaster.lexicon.LanguagePack;
import org.copytaster.lexicon.Models;
import org.copytaster.value.EntityType;
import org.copytaster.value.Language;
import org.copytaster.value.Span;
import org.junit.jupiter.api.Test;

/**
 * Random and adversarial tokens in one endless sentence: the cost per character stays bounded, and
 * nothing overflows.
 *
 * <p>The build reads a few sequences against a limit that only a cost beyond linear breaks; {@code
 * -Dsequences=10000 -Dlimit=50} is the whole trial. The time is the thread's own CPU time, so that
 * a busy machine does not fail the test, and a sequence over the limit is read twice more, since a
 * compiler or collector may have stopped it.
 */
final class LinearTimeTest {

  private static final int SEQUENCES = Integer.getInteger("sequences", 10);

  /** In characters: the shortest and the longest sequence. */
  private static final int SHORTEST = 10_000;

  private static final int LONGEST = 100_000;

  /** In milliseconds for 10,000 characters. */
  private static final double LIMIT = Integer.getInteger("limit", 2000);

  private static final Language ENGLISH = new Language("en");
  private static final LanguagePack PACK =
      LanguagePack.load(Models.bundled(), ENGLISH).orElseThrow();
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final AmountExtractor amounts = new AmountExtractor(PACK);
  private final FigureExtractor figures = new FigureExtractor(PACK);
  private final Random random = new Random(7);
  private final List<String> vocabulary = vocabulary();
  private final List<String> examples = examples();

  @Test
  void noSequenceCostsMoreThanTheLimit() {
    for (int i = 0; i < 20; i++) {
      cost(document(words(i, SHORTEST)));
    }
    double worst = 0;
    List<String> slow = new ArrayList<>();
    for (int i = 0; i < SEQUENCES; i++) {
      int length = (int) (SHORTEST * Math.pow((double) LONGEST / SHORTEST, random.nextDouble()));
      Document document = document(words(i, length));
      double cost = cost(document);
      for (int again = 0; again < 2 && cost > LIMIT; again++) {
        cost = Math.min(cost, cost(document));
      }
      worst = Math.max(worst, cost);
      if (cost > LIMIT) {
        slow.add(
            String.format(
                Locale.ROOT,
                "%.0f ms: sequence %d, sort %d, %d characters",
                cost,
                i,
                i % SORTS,
                length));
      }
    }
    System.out.printf(
        Locale.ROOT, "%d sequences, at worst %.1f ms for 10,000 characters%n", SEQUENCES, worst);
    assertTrue(slow.isEmpty(), () -> String.join("\n", slow));
  }

  /** CPU milliseconds for 10,000 characters. */
  private double cost(Document document) {
    long start = THREADS.getCurrentThreadCpuTime();
    Document read = document.with(amounts.extract(document));
    figures.extract(read);
    long nanos = THREADS.getCurrentThreadCpuTime() - start;
    return nanos / 1e6 * 10_000 / document.text().length();
  }

  private static final int SORTS = 10;

  /** A sequence of a sort: random words, one word for ever, lists of numbers, examples in a row. */
  private List<String> words(int number, int characters) {
    List<String> words = new ArrayList<>();
    int length = 0;
    String one = any(vocabulary);
    String other = any(vocabulary);
    while (length < characters) {
      for (String word : more(number % SORTS, one, other)) {
        words.add(word);
        length += word.length() + 1;
      }
    }
    return words;
  }

  private List<String> more(int sort, String one, String other) {
    return switch (sort) {
      case 0 -> List.of(any(vocabulary));
      case 1 -> List.of(one);
      case 2 -> List.of(digits());
      case 3 -> List.of(digits(), any(List.of(",", "-", "to", "and", "or", "%", "(", ")", "/")));
      case 4 -> List.of(any(examples).split(" "));
      case 5 -> List.of(digits(), one);
      case 6 -> List.of(one, digits(), other, ",");
      case 7 -> Stream.concat(Stream.generate(() -> one).limit(40), Stream.of(digits())).toList();
      case 8 -> List.of(any(vocabulary), any(vocabulary), digits(), any(vocabulary));
      default -> List.of("\"", "(", any(vocabulary), digits(), "percent", "Xanadu", "Party");
    };
  }

  private String any(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }

  private String digits() {
    return switch (random.nextInt(4)) {
      case 0 -> Integer.toString(random.nextInt(10));
      case 1 -> Integer.toString(random.nextInt(3000));
      case 2 -> random.nextInt(100) + "." + random.nextInt(100);
      default -> any(List.of("two", "dozens", "hundreds", "twenty", "half", "no", "million"));
    };
  }

  /** One sentence of the words, the capitalized ones names, some numbers times. */
  private Document document(List<String> words) {
    StringBuilder text = new StringBuilder();
    List<Token> tokens = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    for (String word : words) {
      Span span = new Span(text.length(), text.length() + word.length());
      text.append(word).append(' ');
      String form = word.toLowerCase(Locale.ROOT);
      Category category = category(word);
      tokens.add(new Token(span, word, form, form, "", category, "O"));
      if (category == Category.PROPN && random.nextInt(3) == 0) {
        EntityType[] types = EntityType.values();
        mentions.add(new Mention.Name(span, types[random.nextInt(types.length)], "test"));
      }
    }
    Sentence sentence = new Sentence(0, 0, tokens.size(), new Span(0, text.length()), 0);
    return new Document(
        TestArticle.of(text.toString(), ENGLISH, Optional.of(LocalDate.of(2021, 6, 15))),
        tokens,
        List.of(sentence),
        mentions,
        List.of());
  }

  private Category category(String word) {
    if (Character.isDigit(word.charAt(0))) {
      return Category.NUM;
    }
    if (Character.isUpperCase(word.charAt(0))) {
      return Category.PROPN;
    }
    if (!Character.isLetter(word.charAt(0))) {
      return Category.PUNCT;
    }
    Category[] all = Category.values();
    return all[Math.floorMod(word.hashCode(), all.length)];
  }

  /** Every word that a class or a rule's example knows. */
  private static List<String> vocabulary() {
    List<String> words = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("models/en/words"))) {
      for (Path file : files.sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          if (!line.startsWith("#") && !line.isBlank()) {
            words.addAll(List.of(line.split("#")[0].strip().split("\\s+")));
          }
        }
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    examples().forEach(example -> words.addAll(List.of(example.split(" "))));
    return words;
  }

  private static List<String> examples() {
    return new FigureRules(PACK, new org.copytaster.lexicon.FigureKinds(Models.bundled()))
        .kinds().stream()
            .map(rule -> rule.rule().example().replace("[", "").replace("]", ""))
            .map(example -> example.replaceAll("([.,%])", " $1").strip())
            .toList();
  }
}
