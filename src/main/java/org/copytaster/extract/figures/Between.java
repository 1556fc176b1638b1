package org.copytaster.extract.figures;

import java.util.ArrayList;
import java.util.List;
import org.copytaster.document.Category;
import org.copytaster.extract.figures.Anchor.Sort;

/** What stands between the number of a scene and its scene.anchors(). */
final class Between {

  private final HolderScene scene;
  private final WordsAt at;

  Between(HolderScene scene) {
    this.scene = scene;
    this.at = scene.at();
  }

  /** The positions between an anchor and the number, without brackets and insertions. */
  List<Integer> gap(Anchor anchor) {
    boolean left = scene.side(anchor).equals("L");
    int from = left ? anchor.end() : scene.number().end();
    int to = left ? scene.number().start() : anchor.from();
    List<Integer> gap = new ArrayList<>();
    int i = from;
    while (i < to) {
      int closing = -1;
      if (at.isForm(i, "(")) {
        closing = at.find(i + 1, to, p -> at.isForm(p, ")"));
      } else if (left && i == from && at.isForm(i, ",")) {
        closing = at.find(i + 1, to, p -> at.isForm(p, ","));
      }
      if (closing >= 0) {
        i = closing + 1;
      } else {
        gap.add(i++);
      }
    }
    return gap;
  }

  /** Names and descriptions that no preposition governs, between the anchor and the number. */
  int described(Anchor anchor) {
    boolean left = scene.side(anchor).equals("L");
    int from = left ? anchor.end() : scene.number().end();
    int to = left ? scene.number().start() : anchor.start();
    return (int)
        scene.anchors().stream()
            .filter(a -> a.sort() == Sort.NAME || a.sort() == Sort.DESCRIPTION)
            .filter(a -> a.start() >= from && a.end() <= to)
            .filter(a -> !at.is(a.from() - 1, Category.PREP))
            .count();
  }

  /** Names of persons and parties between the anchor and the number. */
  int contenders(Anchor anchor) {
    boolean left = scene.side(anchor).equals("L");
    int from = left ? anchor.end() : scene.number().end();
    int to = left ? scene.number().start() : anchor.start();
    int count = 0;
    for (Anchor other : scene.anchors()) {
      boolean name =
          other.sort() == Sort.NAME
              && !other.type().equals("place")
              && !other.type().equals("organization");
      if (name && other.start() >= from && other.end() <= to) {
        count++;
      }
    }
    return count;
  }
}
