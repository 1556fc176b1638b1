package org.copytaster.extract.figures;

import java.util.List;
import org.copytaster.document.Category;
import org.copytaster.extract.figures.Anchor.Sort;

/** What a name or description is, and what the story says of it elsewhere. */
final class NameSigns {

  /** Classes of the last word of a name or description that tell what it is. */
  private static final List<String> HEADS =
      List.of(
          "pollsters",
          "parliament-cue",
          "chamber",
          "house",
          "media-cue",
          "survey-noun",
          "election-noun",
          "person-title",
          "party-word",
          "party-name",
          "holder",
          "lawmaker",
          "respondent",
          "org-cue",
          "time-nouns",
          "thing",
          "event",
          "speaker-nouns");

  private final HolderScene scene;
  private final WordsAt at;

  NameSigns(HolderScene scene) {
    this.scene = scene;
    this.at = scene.at();
  }

  /** Adds what the rest of the story says of a name, and what the name itself says. */
  void add(Anchor anchor, String side, boolean captured, Signs signs) {
    if (anchor.sort() != Sort.NAME && anchor.sort() != Sort.DESCRIPTION) {
      return;
    }
    String kind = anchor.sort().sign();
    String head = head(anchor.end() - 1);
    signs.add("head=", head, "|", kind);
    signs.add("head=", head, "|", side, "|", kind);
    String title = anchor.from() < anchor.start() ? head(anchor.start() - 1) : "untitled";
    signs.add("titled=", title, "|", anchor.sign());
    if (at.covers("of", anchor.from() - 1)) {
      signs.add("belongs=", ending(anchor.from() - 1), "|", anchor.sign());
    }
    if (anchor.sort() == Sort.DESCRIPTION) {
      signs.add("article=", article(anchor), "|bare=", anchor.isBare(), "|", anchor.sign());
    }
    String name = scene.story().text(scene.story().span(scene.sentence(), anchor));
    String contends = scene.story().contenders().level(name, captured ? 1 : 0);
    signs.add("contends=", contends, "|", kind);
    signs.add("contends=", contends, "|", anchor.sign());
    signs.add("contends=", contends, "|captured=", captured);
    signs.add("held=", scene.held().rank(name), "|", side, "|", kind);
    if (anchor.sort() == Sort.NAME) {
      signs.add("often=", Math.min(3, scene.story().count(name)), "|", anchor.sign());
    }
  }

  /** What ends before the position: the party in {@code the party of Rita Maier}. */
  private String ending(int position) {
    for (Anchor anchor : scene.anchors()) {
      if (anchor.end() == position) {
        return anchor.sign();
      }
    }
    return "none";
  }

  private String article(Anchor anchor) {
    return at.covers("definite-article", anchor.from())
        ? "the"
        : at.covers("possessive-pronouns", anchor.from())
            ? "his"
            : at.is(anchor.from(), Category.DET) ? "a" : "none";
  }

  private String head(int position) {
    for (String wordClass : HEADS) {
      if (at.covers(wordClass, position)) {
        return wordClass;
      }
    }
    return "none";
  }
}
