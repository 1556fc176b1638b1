package org.copytaster.extract.figures;

import org.copytaster.document.Category;
import org.copytaster.extract.figures.Anchor.Sort;

/** What speaks for a holder that the sentence does not say: 18 voted against. */
final class UnsaidSigns {

  private final HolderScene scene;
  private final WordsAt at;

  UnsaidSigns(HolderScene scene) {
    this.scene = scene;
    this.at = scene.at();
  }

  /** Adds them. */
  void add(Anchor anchor, Signs signs) {
    if (anchor.sort() != Sort.UNSAID) {
      return;
    }
    String larger =
        scene.all().stream()
            .filter(t -> t != scene.typed())
            .filter(
                t ->
                    scene.partner(true).or(() -> scene.partner(false)).stream()
                        .anyMatch(p -> p.start() == t.chunk().start()))
            .findFirst()
            .map(
                t ->
                    t.amount().quantity().low().compareTo(scene.typed().amount().quantity().low())
                            < 0
                        ? "larger"
                        : "smaller")
            .orElse("alone");
    String verb =
        at.phrases("pass").stream()
            .filter(p -> p[1] <= scene.number().start())
            .reduce((a, b) -> b)
            .map(p -> at.view().token(p[0]).lemma())
            .orElse("none");
    String sort = anchor.sign();
    scene
        .lastHere()
        .ifPresent(f -> signs.add(sort, "|", scene.place(), "|last=", f.option().orElse("named")));
    boolean house = !at.phrases("parliament-cue").isEmpty() || !at.phrases("lawmaker").isEmpty();
    signs.add("unsaid|house=", house);
    signs.add("unsaid|house=", house, "|", scene.place());
    signs.add(sort, "|verb-behind=", verbOfNumber());
    signs.add(sort, "|", scene.place(), "|", larger);
    signs.add(sort, "|", larger, "|verb=", verb);
    signs.add(sort, "|", scene.place(), "|verb=", verb);
    signs.add("unsaid|verb=", verb);
    boolean rejected = !at.phrases("reject").isEmpty();
    signs.add(sort, "|rejected=", rejected, "|", larger);
    signs.add("unsaid|", scene.place());
    signs.add("unsaid|beat=", !at.phrases("beat").isEmpty());
    long people =
        scene.anchors().stream()
            .filter(a -> a.sort() == Sort.NAME && a.type().equals("person"))
            .count();
    signs.add("unsaid|people=", Math.min(2, people));
  }

  /** The verb whose subject the number is part of: {@code 18 Republicans opposed}. */
  private String verbOfNumber() {
    int end = Math.min(at.view().size(), scene.number().end() + 6);
    for (int i = scene.number().end(); i < end && !at.is(i, Category.PUNCT); i++) {
      if (at.isVerb(i) && !at.is(i, Category.AUX) && !at.covers("be", i)) {
        return at.view().token(i).lemma();
      }
    }
    return "none";
  }
}
