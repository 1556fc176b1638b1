package org.copytaster.extract.figures;

import java.util.Optional;
import org.copytaster.document.Category;
import org.copytaster.document.Mention;
import org.copytaster.extract.figures.Anchor.Sort;

/** How an anchor fits the figures before and behind in its sentence. */
final class ListSigns {

  private final HolderScene scene;
  private final Between between;
  private final WordsAt at;

  ListSigns(HolderScene scene) {
    this.scene = scene;
    this.between = new Between(scene);
    this.at = scene.at();
  }

  /** Adds how it fits the figures before and behind in the sentence. */
  void add(Anchor anchor, String side, Signs signs) {
    Optional<Mention.Figure> last = scene.lastHere();
    String before = at.sign(scene.number().start() - 1);
    if (last.isPresent()) {
      int position = scene.position(last.get());
      boolean right =
          last.get().of().filter(of -> of.start() > last.get().span().start()).isPresent();
      boolean passed = anchor.start() > position;
      String list = "list=" + (right ? "R" : "L") + "|" + side + (passed ? "|new" : "|old");
      signs.add(list);
      signs.add(list, "|rank=", Math.min(2, between.described(anchor)));
      String used = used(anchor, last.get());
      signs.add("used=", used, "|", side);
      signs.add("used=", used, "|before-number=", before);
      signs.add("used=", used, "|change=", at.ends("change-from", scene.number().start()));
      signs.add("used=", used, "|place=", scene.place());
    } else {
      signs.add("list=none|", side);
    }
    if (side.equals("R")) {
      boolean claimed = at.isNumber(anchor.end()) || at.isNumber(anchor.end() + 1);
      if (claimed) {
        signs.add("R|claimed=", at.sign(anchor.end()));
      } else {
        signs.add("R|unclaimed");
      }
    } else if (at.isNumber(anchor.from() - 2) && at.is(anchor.from() - 1, Category.PREP)) {
      signs.add("L|claimed=", at.sign(anchor.from() - 1));
    }
    beat(anchor, signs);
  }

  private String used(Anchor anchor, Mention.Figure last) {
    String name = scene.story().text(scene.story().span(scene.sentence(), anchor));
    if (scene.held().isOf(last, name)) {
      return "last";
    }
    return scene.held().isHolder(name, scene.view().sentence().span()) ? "earlier" : "not";
  }

  private void beat(Anchor anchor, Signs signs) {
    for (int[] phrase : at.phrases("beat")) {
      if (at.is(phrase[0], Category.VERB, Category.PART) && anchor.sort() != Sort.PREDICATE) {
        String order = anchor.end() <= phrase[0] ? "beats" : "beaten";
        signs.add("place=", scene.place(), "|", order);
        return;
      }
    }
  }
}
