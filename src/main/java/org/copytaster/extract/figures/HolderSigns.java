package org.copytaster.extract.figures;

import java.util.List;
import java.util.Optional;
import org.copytaster.document.Category;
import org.copytaster.document.Mention;
import org.copytaster.extract.figures.Anchor.Sort;

/** What speaks for or against an anchor's saying whose the number of a scene is. */
final class HolderSigns {

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
      unsaid(anchor, signs);
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
    known(anchor, side, captured, signs);
    List<Integer> gap = scene.gap(anchor);
    String verb = verb(gap);
    position(anchor, side, verb, signs);
    gap(anchor, side, gap, signs);
    signs.add(side, "|verb=", verb, "|", anchor.sort().sign());
    list(anchor, side, signs);
    return signs.sum();
  }

  /** What the rest of the story says of a name, and what the name itself says. */
  private void known(Anchor anchor, String side, boolean captured, Signs signs) {
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
      signs.add("article=", article(anchor), "|bare=", isBare(anchor), "|", anchor.sign());
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

  /** A single word behind its article: {@code the party}, not {@code the ruling party}. */
  static boolean isBare(Anchor anchor) {
    return anchor.end() - anchor.from() <= 2;
  }

  private String head(int position) {
    for (String wordClass : HEADS) {
      if (at.covers(wordClass, position)) {
        return wordClass;
      }
    }
    return "none";
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

  private void position(Anchor anchor, String side, String verbBehind, Signs signs) {
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

  private String verb(List<Integer> gap) {
    for (int i : gap) {
      if (at.isVerb(i) && !at.sign(i).equals("aux") && !at.is(i, Category.AUX)) {
        return at.sign(i);
      }
    }
    return "none";
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

  private void gap(Anchor anchor, String side, List<Integer> gap, Signs signs) {
    List<String> between = gap.stream().map(at::sign).toList();
    String kind = anchor.sort().sign();
    int distance = bucket(gap.size());
    int rank = Math.min(2, scene.between(anchor));
    long numbers =
        Math.min(2, gap.stream().filter(i -> at.isNumber(i) && !at.isNumber(i - 1)).count());
    long verbs = Math.min(2, gap.stream().filter(at::isVerb).count());
    signs.add(side, "|distance=", distance);
    signs.add(side, "|distance=", distance, "|", kind);
    signs.add(side, "|rank=", rank);
    signs.add(side, "|numbers=", numbers);
    int names = Math.min(3, scene.contenders(anchor));
    signs.add(side, "|names=", names, "|", anchor.sign());
    signs.add(side, "|names=", names, "|numbers=", numbers);
    signs.add(side, "|verbs=", verbs);
    signs.add(side, "|rank=", rank, "|numbers=", numbers);
    signs.add(side, "|commas=", Math.min(2, count(between, ",")));
    signs.add(side, "|numbers=", numbers, "|prep=", at.sign(anchor.from() - 1));
    if (count(between, ";") > 0) {
      signs.add(side, "|semicolon");
    }
    gap.stream()
        .filter(i -> at.is(i, Category.CONJ) || at.starts("barrier", i))
        .findFirst()
        .ifPresent(i -> signs.add(side, "|conj=", at.view().token(i).form()));
    if (gap.size() <= 4) {
      signs.add(side, "|gap=", String.join(" ", between));
      signs.add(side, "|", kind, "|gap=", String.join(" ", between));
    }
    signs.add(side, "|before-number=", at.sign(scene.number().start() - 1), "|rank=", rank);
    signs.add(
        side,
        "|before-number=",
        at.sign(scene.number().start() - 1),
        "|prep=",
        at.sign(anchor.from() - 1));
    signs.add(side, "|behind-number=", at.sign(scene.number().end()), "|rank=", rank);
    if (numbers == 0) {
      signs.add(
          side,
          "|near|",
          at.sign(side.equals("L") ? anchor.end() : anchor.from() - 1),
          "|",
          at.sign(side.equals("L") ? scene.number().start() - 1 : scene.number().end()));
    }
  }

  private static long count(List<String> between, String sign) {
    return between.stream().filter(sign::equals).count();
  }

  private static int bucket(int distance) {
    return distance < 4 ? distance : distance < 6 ? 4 : distance < 10 ? 6 : distance < 16 ? 10 : 16;
  }

  /** How it fits the figures before and behind in the sentence. */
  private void list(Anchor anchor, String side, Signs signs) {
    Optional<Mention.Figure> last = scene.lastHere();
    String before = at.sign(scene.number().start() - 1);
    if (last.isPresent()) {
      int position = scene.position(last.get());
      boolean right =
          last.get().of().filter(of -> of.start() > last.get().span().start()).isPresent();
      boolean passed = anchor.start() > position;
      String list = "list=" + (right ? "R" : "L") + "|" + side + (passed ? "|new" : "|old");
      signs.add(list);
      signs.add(list, "|rank=", Math.min(2, scene.between(anchor)));
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

  private void unsaid(Anchor anchor, Signs signs) {
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
}
