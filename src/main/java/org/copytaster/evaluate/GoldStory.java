package org.copytaster.evaluate;

import java.util.List;
import java.util.Set;

/** What people found in one story. */
record GoldStory(String id, List<GoldFigure> figures) {

  GoldStory {
    figures = List.copyOf(figures);
  }

  /**
   * One figure.
   *
   * @param optional whether both finding it and passing it over are right
   * @param disputed the flags that the annotators could not agree on, which are not judged
   */
  record GoldFigure(Stated figure, boolean optional, Set<String> disputed) {

    GoldFigure {
      disputed = Set.copyOf(disputed);
    }
  }
}
