package org.copytaster.extract.figures;

import org.copytaster.document.Category;
import org.copytaster.extract.figures.Anchor.Sort;
import org.copytaster.value.Unit;

/** The anchors that grammar keeps from being the holder of a scene's number. */
final class RuledOut {

  private final HolderScene scene;
  private final WordsAt at;

  RuledOut(HolderScene scene) {
    this.scene = scene;
    this.at = scene.at();
  }

  /** Whether grammar rules the anchor out: a pollster, the leader in {@code Sorsa's party}. */
  boolean covers(Anchor anchor) {
    int end = anchor.end();
    if (anchor.sort() == Sort.PRONOUN) {
      return scene.side(anchor).equals("I")
          || (at.covers("possessive-pronouns", anchor.start()) && isOwner(anchor));
    }
    if (anchor.sort() == Sort.OPTION) {
      boolean bare =
          !at.is(end, Category.DET, Category.ADJ, Category.NOUN, Category.PROPN, Category.PRON);
      return scene.side(anchor).equals("I")
          || (at.is(anchor.start(), Category.PREP)
              && anchor.end() - anchor.start() == 1
              && !bare
              && !at.covers("against", anchor.start()));
    }
    if (anchor.sort() == Sort.PREDICATE) {
      return false;
    }
    boolean source =
        (at.starts("source-verb", end) && at.is(end, Category.VERB))
            || (at.starts("survey-noun", end) && at.is(end, Category.NOUN));
    return scene.side(anchor).equals("I")
        || source
        || isElsewhere(anchor)
        || (scene.side(anchor).equals("L") && isInserted(anchor))
        || (scene.typed().kind().count() == Unit.SEAT && anchor.type().equals("members"))
        || isOwner(anchor)
        || (scene.side(anchor).equals("L") && isInClosedBrackets(anchor));
  }

  /** In a place, or among the people that a share is of: {@code 60 percent of Democrats}. */
  private boolean isElsewhere(Anchor anchor) {
    int from = anchor.from();
    boolean place = anchor.type().equals("place") && at.ends("governs", from);
    boolean whole =
        scene.typed().amount().quantity().isPercent()
            && from == scene.number().end() + 1
            && at.is(scene.number().end(), Category.PREP)
            && at.starts("of", scene.number().end());
    return (place && !at.ends("share-of", from)) || whole;
  }

  /** In an insertion, but not its whole: {@code the mayor, Alain Petit, won} tells the name. */
  private boolean isInserted(Anchor anchor) {
    return scene.clause().isInserted(anchor.start())
        && !(at.isForm(anchor.from() - 1, ",") && at.isForm(anchor.end(), ","));
  }

  private boolean isOwner(Anchor anchor) {
    boolean pronoun = anchor.sort() == Sort.PRONOUN;
    int next = pronoun ? anchor.end() : anchor.end() + 1;
    return (pronoun || at.covers("possessive", anchor.end()))
        && scene.anchors().stream()
            .filter(a -> a != anchor && a.start() >= next && a.from() <= next)
            .anyMatch(
                a ->
                    a.sort() == Sort.NAME && !a.type().equals("place")
                        || a.type().equals("group")
                        || a.type().equals("role"));
  }

  private boolean isInClosedBrackets(Anchor anchor) {
    int open = -1;
    for (int i = anchor.start() - 1;
        i >= Math.max(0, anchor.start() - WordsAt.ASIDE) && open < 0;
        i--) {
      if (at.isForm(i, ")")) {
        return false;
      }
      open = at.isForm(i, "(") ? i : open;
    }
    return open >= 0 && at.find(anchor.end(), scene.number().start(), p -> at.isForm(p, ")")) >= 0;
  }
}
