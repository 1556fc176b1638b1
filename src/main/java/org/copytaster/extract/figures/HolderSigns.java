package org.copytaster.extract.figures;

import java.util.List;
import org.copytaster.document.Category;
import org.copytaster.extract.figures.Anchor.Sort;

/** What speaks for or against an anchor's saying whose the number of a scene is. */
final class HolderSigns {

  private final HolderScene scene;
  private final HolderModel model;
  private final WordsAt at;

  HolderSigns(HolderScene scene, HolderModel model) {
    this.scene = scene;
    this.model = model;
    this.at = scene.at();
  }

  /** What the signs of an anchor come to. */
  double of(Anchor anchor) {
    Signs signs = new Signs(model);
    String kind = scene.typed().kind().id();
    String sort = anchor.sign();
    boolean captured = captures(anchor);
    boolean rival = scene.typed().match().capture("of").isPresent() && !captured;
    signs.add(sort, "|", kind);
    signs.add("place=", scene.place(), "|", sort);
    if (scene.place() == HolderScene.Place.SECOND && scene.lastHere().isPresent()) {
      signs.add(
          "second|first=",
          scene.lastHere().get().option().isPresent(),
          "|unsaid=",
          anchor.sort() == Sort.UNSAID);
    }
    if (!anchor.isInSentence()) {
      signs.add(sort, rival ? "|captured-other" : "|captured-none");
      signs.add(sort, "|before-number=", at.sign(scene.number().start() - 1));
      signs.add(sort, "|free=", Math.min(3, free()));
      signs.add(sort, "|figures=", scene.lastHere().isPresent() ? "some" : "none");
      new UnsaidSigns(scene).add(anchor, signs);
      return signs.sum();
    }
    String side = scene.side(anchor);
    if (captured) {
      signs.add("captured");
      signs.add("captured|", side, "|", anchor.sort().sign());
    } else {
      signs.add(rival ? "captured-other|" : "captured-none|", side);
    }
    signs.add(side, "|", sort);
    new NameSigns(scene).add(anchor, side, captured, signs);
    List<Integer> gap = new Between(scene).gap(anchor);
    String verb = verb(gap);
    new PositionSigns(scene).add(anchor, side, verb, signs);
    new GapSigns(scene).add(anchor, side, gap, signs);
    signs.add(side, "|verb=", verb, "|", anchor.sort().sign());
    new ListSigns(scene).add(anchor, side, signs);
    return signs.sum();
  }

  private boolean captures(Anchor anchor) {
    return scene.typed().match().capture("of").stream()
        .anyMatch(c -> c.start() < anchor.end() && anchor.start() < c.end());
  }

  private long free() {
    return scene.anchors().stream()
        .filter(a -> a.sort() == Sort.NAME && scene.side(a).equals("L"))
        .filter(a -> !a.type().equals("place") && !at.is(a.from() - 1, Category.PREP))
        .count();
  }

  private String verb(List<Integer> gap) {
    for (int i : gap) {
      if (at.isVerb(i) && !at.sign(i).equals("aux") && !at.is(i, Category.AUX)) {
        return at.sign(i);
      }
    }
    return "none";
  }
}
