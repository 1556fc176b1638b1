package org.copytaster.extract.figures;

import org.copytaster.document.Category;
import org.copytaster.extract.figures.Anchor.Sort;

/** Where an anchor stands in its clause: its prepositions, verb, appositions. */
final class PositionSigns {

  private final HolderScene scene;
  private final WordsAt at;

  PositionSigns(HolderScene scene) {
    this.scene = scene;
    this.at = scene.at();
  }

  /** Adds them; {@code verb} is the one between it and the number. */
  void add(Anchor anchor, String side, String verbBehind, Signs signs) {
    String kind = anchor.sort().sign();
    String before = at.sign(anchor.from() - 1);
    String behind = at.sign(anchor.end());
    signs.add(side, "|prep=", before);
    signs.add(side, "|", kind, "|prep=", before);
    signs.add(side, "|next=", behind);
    boolean governed = at.ends("governs", anchor.from());
    signs.add(side, "|governed=", governed);
    signs.add(side, "|", kind, "|governed=", governed);
    signs.add(side, "|", anchor.sign(), "|next=", behind);
    if (at.is(anchor.end(), Category.NOUN)) {
      signs.add(side, "|attribute=", described(anchor.end()));
    }
    if (behind.equals("'s")) {
      signs.add(side, "|owns=", owned(anchor));
    }
    if (side.equals("L")) {
      String relation = scene.clause().relation(anchor);
      int verb = scene.clause().verb();
      signs.add("relation=", relation);
      signs.add("main=", scene.clause().mainRelation(anchor), "|", kind);
      String actor =
          "actor="
              + scene.clause().isActor(anchor)
              + "|behind="
              + Math.min(2, scene.clause().actorsBehind(anchor));
      signs.add(actor);
      signs.add(actor, "|", kind);
      signs.add(actor, "|object=", at.is(anchor.from() - 1, Category.VERB, Category.PART));
      if (scene.lastHere().isEmpty()) {
        signs.add("first|", actor);
      }
      signs.add("relation=", relation, "|", kind);
      if (verb >= 0) {
        signs.add("relation=", relation, "|verb=", at.sign(verb));
        signs.add("relation=", relation, "|gives=", at.covers("give-verb", verb));
        signs.add("relation=", relation, "|beats=", at.covers("beat", verb));
      }
      signs.add("relation=", relation, "|place=", scene.place());
    }
    if (at.starts("source-verb", anchor.end()) || at.starts("survey-noun", anchor.end())) {
      signs.add("source");
    }
    if (at.ends("within", anchor.from()) && !at.ends("share-of", anchor.from())) {
      signs.add("within");
      signs.add("within|", side, "|", kind);
    }
    if (anchor.from() == 0) {
      signs.add(side, "|opens");
    }
    if (scene.story().isSubject(scene.sentence(), anchor) && side.equals("L")) {
      signs.add("subject|", kind, "|verb=", verbBehind);
    }
    if (isInBrackets(anchor)) {
      signs.add("in-brackets");
    }
    if (behind.equals(",") && isRenamed(anchor)) {
      signs.add("renamed|", kind);
    }
    if (before.equals(",") && isName(anchor.from() - 1)) {
      signs.add("apposition|", kind);
    }
  }

  private String described(int position) {
    return scene.anchors().stream()
        .filter(a -> a.sort() == Sort.DESCRIPTION)
        .filter(a -> a.from() <= position && position < a.end())
        .findFirst()
        .map(Anchor::type)
        .orElse(at.sign(position));
  }

  /** What belongs to a name: {@code Merkel's Christian Democrats} is a name. */
  private String owned(Anchor anchor) {
    return scene.anchors().stream()
        .filter(a -> a != anchor && a.start() > anchor.end())
        .filter(a -> a.from() <= anchor.end() + 1)
        .findFirst()
        .map(Anchor::sign)
        .orElse(at.sign(anchor.end() + 1));
  }

  /** Whether a name stands for it right behind: {@code the mayor, Alain Petit,}. */
  private boolean isRenamed(Anchor anchor) {
    return scene.anchors().stream()
        .anyMatch(
            a -> a.sort() == Sort.NAME && a.from() == anchor.end() + 1 && at.isForm(a.end(), ","));
  }

  private boolean isName(int end) {
    return scene.anchors().stream().anyMatch(a -> a.sort() == Sort.NAME && a.end() == end);
  }

  private boolean isInBrackets(Anchor anchor) {
    for (int i = anchor.start() - 1; i >= Math.max(0, anchor.start() - 8); i--) {
      if (at.isForm(i, ")")) {
        return false;
      }
      if (at.isForm(i, "(")) {
        return i >= scene.number().end() || scene.side(anchor).equals("L") && closes(anchor);
      }
    }
    return false;
  }

  private boolean closes(Anchor anchor) {
    for (int i = anchor.end(); i < scene.number().start(); i++) {
      if (at.isForm(i, ")")) {
        return true;
      }
    }
    return false;
  }
}
