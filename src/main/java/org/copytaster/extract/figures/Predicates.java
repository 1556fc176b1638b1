package org.copytaster.extract.figures;

import java.util.Optional;
import org.copytaster.document.Category;
import org.copytaster.extract.figures.Anchor.Sort;

/** What people say or want, as the holder of their share: {@code 60 percent are happy}. */
final class Predicates {

  private Predicates() {}

  /** The clause that begins at the first verb behind the number. */
  static Optional<Anchor> behindNumber(HolderScene scene) {
    WordsAt at = scene.at();
    int from =
        at.find(
            scene.number().end(),
            scene.view().size(),
            p -> at.isVerb(p) || at.is(p, Category.PUNCT));
    if (from < 0 || !at.isVerb(from)) {
      return Optional.empty();
    }
    int to = from;
    while (to < scene.view().size() && !isEnd(at, to)) {
      to++;
    }
    return to - from < 2
        ? Optional.empty()
        : Optional.of(new Anchor(Sort.PREDICATE, "said", from, to, from));
  }

  private static boolean isEnd(WordsAt at, int position) {
    boolean stop = at.is(position, Category.PUNCT) && !at.isForm(position, "-");
    boolean next = at.is(position, Category.CONJ, Category.PREP) && at.isNumber(position + 1);
    return stop || next || at.starts("barrier", position);
  }
}
