package org.copytaster.extract.figures;

import java.util.List;
import org.copytaster.document.Mention.Figure;

/** Sums of dead and injured, which a story gives without saying so. */
final class Totals {

  private static final String DEAD = "dead";
  private static final String INJURED = "injured";
  private static final String CASUALTY = "casualty";

  /** Begins the names of rules that do not tell dead from injured: four people were shot. */
  private static final String MIXED = "mixed-";

  private Totals() {}

  /** The figures, sums of dead and injured marked as such. */
  static List<Figure> read(List<Figure> figures) {
    return figures.stream().map(f -> isSum(f, figures) ? f.withKind(CASUALTY) : f).toList();
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
}
