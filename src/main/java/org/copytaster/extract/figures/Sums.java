package org.copytaster.extract.figures;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.copytaster.document.Mention.Figure;
import org.copytaster.lexicon.WordClasses;
import org.copytaster.pattern.SentenceView;
import org.copytaster.value.Span;

/**
 * Counts that do not tell a part from the rest: four people were shot, and one of them died.
 *
 * <p>A rule marked {@code part=dead,sum=casualty,told=die,beside=rest} finds such counts. One is of
 * the kind {@code sum} where the story's {@code part} and the rest add up to it, or where the rest,
 * named by a word of {@code beside}, is one less and words of a class {@code told} speak of that
 * one; of the kind {@code part} where the part is all and nothing else is told of the rest.
 */
final class Sums {

  /** A count with what its rule says of it. */
  private record Count(Figure figure, Optional<Rule.Marks> marks) {

    BigDecimal value() {
      return figure.quantity().low();
    }

    boolean isMixed() {
      return marks.filter(m -> m.has("sum")).isPresent();
    }

    boolean isOf(String kind) {
      return figure.kind().equals(kind) && value().signum() > 0 && figure.asserted();
    }

    String mark(String name) {
      return marks.flatMap(m -> m.value(name)).orElse("");
    }
  }

  private final FigureRules rules;
  private final WordClasses words;

  Sums(FigureRules rules, WordClasses words) {
    this.rules = rules;
    this.words = words;
  }

  /** The figures, the sums among them of their own kinds. */
  List<Figure> read(List<SentenceView> story, List<Figure> figures) {
    List<Count> counts = figures.stream().map(f -> new Count(f, rules.marks(f.rule()))).toList();
    if (counts.stream().noneMatch(Count::isMixed)) {
      return figures;
    }
    return counts.stream()
        .map(c -> c.isMixed() ? c.figure().withKind(kind(c, counts, story)) : c.figure())
        .toList();
  }

  private String kind(Count count, List<Count> all, List<SentenceView> story) {
    String sum = count.mark("sum");
    String part = count.mark("part");
    Predicate<Count> equal = c -> c.value().compareTo(count.value()) == 0;
    List<Count> parts = all.stream().filter(c -> c.isOf(part)).toList();
    List<Count> rests =
        all.stream()
            .filter(c -> c.isOf(count.figure().kind()) && !c.isMixed() && !c.figure().subset())
            .toList();
    boolean known = all.stream().anyMatch(c -> c.isOf(sum) && equal.test(c));
    boolean adds =
        rests.stream().anyMatch(r -> parts.stream().anyMatch(p -> isSum(count, p.value(), r)))
            || (parts.isEmpty()
                && isTold(count, story)
                && rests.stream()
                    .anyMatch(r -> isSum(count, BigDecimal.ONE, r) && isBeside(r, count, story)));
    if (known || adds) {
      return sum;
    }
    boolean allOfThem =
        parts.stream().anyMatch(equal)
            && rests.isEmpty()
            && all.stream().filter(Count::isMixed).allMatch(equal);
    return allOfThem ? part : count.figure().kind();
  }

  private static boolean isSum(Count count, BigDecimal part, Count rest) {
    return part.add(rest.value()).compareTo(count.value()) == 0;
  }

  private boolean isTold(Count count, List<SentenceView> story) {
    return Arrays.stream(count.mark("told").split("\\|"))
        .flatMap(name -> words.id(name).stream())
        .anyMatch(id -> story.stream().anyMatch(view -> view.has(id)));
  }

  /** Whether a word such as "other" stands before the number or in its noun phrase. */
  private boolean isBeside(Count rest, Count count, List<SentenceView> story) {
    Span number = rest.figure().span();
    Span phrase = rest.figure().subject().map(number::cover).orElse(number);
    Optional<Integer> id = words.id(count.mark("beside"));
    return id.isPresent()
        && story.stream()
            .filter(view -> view.sentence().span().contains(number))
            .flatMap(view -> view.phrases(id.get()).stream().map(p -> view.span(p[0], p[1])))
            .anyMatch(word -> word.overlaps(phrase) || word.end() == number.start() - 1);
  }
}
