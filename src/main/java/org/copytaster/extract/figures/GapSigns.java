package org.copytaster.extract.figures;

import java.util.List;
import org.copytaster.document.Category;

/** What stands between an anchor and the number. */
final class GapSigns {

  private final HolderScene scene;
  private final Between between;
  private final WordsAt at;

  GapSigns(HolderScene scene) {
    this.scene = scene;
    this.between = new Between(scene);
    this.at = scene.at();
  }

  /** Adds what the positions of {@code gap} say. */
  void add(Anchor anchor, String side, List<Integer> gap, Signs signs) {
    List<String> words = gap.stream().map(at::sign).toList();
    String kind = anchor.sort().sign();
    int distance = bucket(gap.size());
    int rank = Math.min(2, between.described(anchor));
    long numbers =
        Math.min(2, gap.stream().filter(i -> at.isNumber(i) && !at.isNumber(i - 1)).count());
    long verbs = Math.min(2, gap.stream().filter(at::isVerb).count());
    signs.add(side, "|distance=", distance);
    signs.add(side, "|distance=", distance, "|", kind);
    signs.add(side, "|rank=", rank);
    signs.add(side, "|numbers=", numbers);
    int names = Math.min(3, between.contenders(anchor));
    signs.add(side, "|names=", names, "|", anchor.sign());
    signs.add(side, "|names=", names, "|numbers=", numbers);
    signs.add(side, "|verbs=", verbs);
    signs.add(side, "|rank=", rank, "|numbers=", numbers);
    signs.add(side, "|commas=", Math.min(2, count(words, ",")));
    signs.add(side, "|numbers=", numbers, "|prep=", at.sign(anchor.from() - 1));
    if (count(words, ";") > 0) {
      signs.add(side, "|semicolon");
    }
    gap.stream()
        .filter(i -> at.is(i, Category.CONJ) || at.starts("barrier", i))
        .findFirst()
        .ifPresent(i -> signs.add(side, "|conj=", at.view().token(i).form()));
    if (gap.size() <= 4) {
      signs.add(side, "|gap=", String.join(" ", words));
      signs.add(side, "|", kind, "|gap=", String.join(" ", words));
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

  private static long count(List<String> words, String sign) {
    return words.stream().filter(sign::equals).count();
  }

  private static int bucket(int distance) {
    return distance < 4 ? distance : distance < 6 ? 4 : distance < 10 ? 6 : distance < 16 ? 10 : 16;
  }
}
