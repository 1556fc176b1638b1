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

  private Totals() {}

  static List<Figure> withSubsets(List<Figure> figures) {
    Map<String, BigDecimal> totals = new HashMap<>();
    List<Figure> marked = new ArrayList<>(figures.size());
    for (Figure figure : figures) {
      boolean counts = figure.main() && figure.asserted() && isOfPeople(figure);
      BigDecimal value = figure.quantity().low();
      BigDecimal total = totals.getOrDefault(figure.kind(), BigDecimal.ZERO);
      boolean part = counts && value.signum() > 0 && value.compareTo(total) < 0 && !isRival(figure);
      marked.add(part ? asSubset(figure) : figure);
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

  private static Figure asSubset(Figure figure) {
    return new Figure(
        figure.span(),
        figure.kind(),
        figure.quantity(),
        figure.subject(),
        figure.of(),
        figure.by(),
        figure.when(),
        figure.asserted(),
        figure.main(),
        true,
        figure.status(),
        figure.rule());
  }
}
