package org.copytaster.extract.figures;

import java.util.List;
import java.util.Optional;
import org.copytaster.document.Category;
import org.copytaster.extract.figures.Anchor.Sort;

/** Holders by the order or the sharing of a list: {@code respectively}, {@code each}. */
final class SharedHolders {

  private final HolderScene scene;
  private final RuledOut ruledOut;
  private final WordsAt at;

  SharedHolders(HolderScene scene, RuledOut ruledOut) {
    this.scene = scene;
    this.ruledOut = ruledOut;
    this.at = scene.at();
  }

  /** Where numbers stand in the order of the names before them: the name in this one's place. */
  Optional<Anchor> respective() {
    if (at.phrases("respective").isEmpty()) {
      return Optional.empty();
    }
    List<Typed> same =
        scene.all().stream().filter(t -> t.kind().equals(scene.typed().kind())).toList();
    List<Anchor> names =
        scene.anchors().stream()
            .filter(a -> a.end() <= same.get(0).chunk().start())
            .filter(a -> a.sort() == Sort.NAME || a.sort() == Sort.DESCRIPTION)
            .filter(a -> !ruledOut.covers(a))
            .toList();
    int index = names.size() - same.size() + same.indexOf(scene.typed());
    return index < 0 || names.size() < same.size()
        ? Optional.empty()
        : Optional.of(names.get(index));
  }

  /** The second of two who have as much each: {@code Labour and the Greens 27 each}. */
  Optional<Anchor> each(Optional<Anchor> one) {
    int end = scene.number().end();
    int from = at.find(end, Math.min(scene.view().size(), end + 3), p -> at.starts("each", p));
    if (from < 0 || one.isEmpty() || one.get().sort() != Sort.NAME) {
      return Optional.empty();
    }
    Anchor first = one.get();
    return scene.anchors().stream()
        .filter(a -> a.sort() == Sort.NAME)
        .filter(a -> isPair(first, a) || isPair(a, first))
        .findFirst();
  }

  private boolean isPair(Anchor first, Anchor second) {
    return second.from() == first.end() + 1 && at.is(first.end(), Category.CONJ);
  }
}
