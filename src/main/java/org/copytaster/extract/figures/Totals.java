package org.copytaster.extract.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copytaster.document.Mention.Figure;
import org.copytaster.value.Unit;

/**
 * What a story says of people in parts: after a total, a lower figure of the same kind counts a
 * group or a place of it, since stories give the total first.
 */
final class Totals {

  private static final String DEAD = "dead";
  private static final String INJURED = "injured";
  private static final String CASUALTY = "casualty";

  /** Begins the names of rules that do not tell dead from injured: four people were shot. */
  private static final String MIXED = "mixed-";

  private Totals() {}

  /** The figures with the parts marked, and sums of dead and injured as such. */
  static List<Figure> read(List<Figure> figures) {
    return withSubsets(
        figures.stream().map(f -> isSum(f, figures) ? f.withKind(CASUALTY) : f).toList());
  }

  /** Whether it counts people shot, and is what the dead and the injured of the story add up to. */
  private static boolean isSum(Figure figure, List<Figure> all) {
    return figure.kind().equals(INJURED)
        && isMixed(figure)
        && all.stream()
            .filter(f -> f.kind().equals(DEAD) && f.quantity().low().signum() > 0)
            .map(f -> figure.quantity().low().subtract(f.quantity().low()))
            .anyMatch(
                rest ->
                    all.stream()
                        .anyMatch(
                            f ->
                                f.kind().equals(INJURED)
                                    && !isMixed(f)
                                    && f.quantity().low().compareTo(rest) == 0));
  }

  private static boolean isMixed(Figure figure) {
    return figure.rule().startsWith(INJURED + "/" + MIXED);
  }

  private static List<Figure> withSubsets(List<Figure> figures) {
    Map<String, BigDecimal> totals = new HashMap<>();
    List<Figure> marked = new ArrayList<>(figures.size());
    for (Figure figure : figures) {
      boolean counts = figure.main() && figure.asserted() && isOfPeople(figure);
      BigDecimal value = figure.quantity().low();
      BigDecimal total = totals.getOrDefault(figure.kind(), BigDecimal.ZERO);
      boolean part = counts && value.signum() > 0 && value.compareTo(total) < 0 && !isRival(figure);
      marked.add(part ? figure.asSubset() : figure);
      if (counts && !part) {
        totals.put(figure.kind(), value.max(total));
      }
    }
    return marked;
  }

  private static boolean isOfPeople(Figure figure) {
    return figure.quantity().unit() == Unit.PERSON && figure.of().isEmpty();
  }

  /** Another source's total, or an earlier one, is no part. */
  private static boolean isRival(Figure figure) {
    String rule = figure.rule().substring(figure.rule().indexOf('/') + 1);
    return List.of("rival", "from", "not").contains(rule);
  }
}
