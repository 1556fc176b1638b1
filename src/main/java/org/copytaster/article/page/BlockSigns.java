package org.copytaster.article.page;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What speaks for a block of a page being a paragraph of its story, and against it. */
final class BlockSigns {

  private static final double[] SHARES = {.01, .1, .3, .6, .95};
  private static final double[] LINKED = {.05, .15, .3, .5, .8};
  private static final double[] SIGNATURES = {0, .05, .2, .99};
  private static final double[] TERMS = {.2, .4, .6, .8};
  private static final double[] PLACES = {.05, .15, .3, .5, .7, .9};
  private static final double[] COOKIES = {0, .05, .2};
  private static final double[] GAPS = {1, 2, 4, 8, 16};

  /** A zone with so much prose can be the story. */
  private static final int LEAST_STORY = 600;

  /** So many blocks before and after count. */
  private static final int NEAR = 2;

  private final PageOutline outline;
  private final PageClaims claims;
  private final boolean hasArticle;
  private final Map<String, Integer> counts = new HashMap<>();
  private final BitSet asides = new BitSet();
  private final BitSet likely = new BitSet();

  BlockSigns(PageOutline outline, PageWords words, PageClaims claims) {
    this.outline = outline;
    this.claims = claims;
    this.hasArticle =
        new HashSet<>(outline.places).stream().anyMatch(zone -> zone.around.contains("article"));
    for (int i = 0; i < outline.blocks.size(); i++) {
      String text = outline.blocks.get(i).text();
      counts.merge(text, 1, Integer::sum);
      asides.set(i, words.isAside(text));
      likely.set(i, outline.isLikely(i) && !asides.get(i));
    }
  }

  /** The signs of the block of that number. */
  Set<String> of(int block) {
    Set<String> signs = new LinkedHashSet<>();
    PageBlock text = outline.blocks.get(block);
    String kind = kind(text);
    signs.add("kind=" + kind);
    signs.add("tag=" + text.element().normalName());
    TextSigns.add(text, kind, signs);
    if (asides.get(block)) {
      signs.add("aside");
    }
    if (counts.get(text.text()) > 1) {
      signs.add("dup," + kind);
    }
    claims.add(text.text(), kind, outline.relation(block), signs);
    addPlace(block, kind, signs);
    addShares(block, kind, signs);
    addNeighbours(block, kind, signs);
    return signs;
  }

  private static String kind(PageBlock block) {
    if (block.isHeading()) {
      return "head";
    }
    if (block.isProse()) {
      return "prose";
    }
    return switch (block.element().normalName()) {
      case "li", "dd", "dt" -> "item";
      case "td", "th" -> "cell";
      default -> block.isParagraph() ? "para" : "bit";
    };
  }

  private void addPlace(int block, String kind, Set<String> signs) {
    PageZone zone = outline.places.get(block);
    for (String name : zone.around) {
      signs.add("in=" + name);
      if (!kind.equals("prose")) {
        signs.add("in=" + name + ",short");
      }
    }
    if (hasArticle && !zone.around.contains("article")) {
      signs.add("noarticle");
    }
    both("away=" + zone.away, kind, signs);
    both("rel=" + outline.relation(block), kind, signs);
    both("likely=" + likely.get(block), kind, signs);
    signs.add(
        "likely=" + likely.get(block) + ",len" + TextSigns.lengthStep(outline.blocks.get(block)));
    zone.words.forEach(word -> signs.add("self=" + word));
    List<String> around = zone.wordsAround();
    around.forEach(word -> signs.add("word=" + word));
    if (around.isEmpty()) {
      signs.add("noword");
    }
    signs.add("pos=" + TextSigns.step((double) block / outline.blocks.size(), PLACES));
  }

  private void addShares(int block, String kind, Set<String> signs) {
    PageZone zone = outline.places.get(block);
    PageZone parent = zone.parent;
    String size = outline.blocks.get(block).isProse() ? "prose" : "short";
    both("sig=" + TextSigns.step(outline.signatureShare(zone), SIGNATURES), kind, signs);
    signs.add("plink=" + TextSigns.step(parent.linkShare(), LINKED) + "," + size);
    signs.add("glink=" + TextSigns.step(parent.parent.linkShare(), LINKED) + "," + size);
    signs.add("pprose=" + TextSigns.step(outline.share(parent), SHARES) + "," + kind);
    signs.add("gprose=" + TextSigns.step(outline.share(parent.parent), SHARES) + "," + size);
    PageZone large = zone;
    while (!large.isOutermost() && large.prose < LEAST_STORY) {
      large = large.parent;
    }
    signs.add("about=" + TextSigns.step(claims.shareOfTerms(large.terms), TERMS));
    signs.add("cookies=" + TextSigns.step(large.cookieShare(), COOKIES));
    int gap = outline.gap(block);
    if (gap != 0) {
      String side = gap < 0 ? "-" : "+";
      signs.add("gap=" + side + TextSigns.step(Math.abs(gap), GAPS) + "," + size);
    }
  }

  private void addNeighbours(int block, String kind, Set<String> signs) {
    for (int d = -NEAR; d <= NEAR; d++) {
      int at = block + d;
      if (d == 0) {
        continue;
      }
      if (at < 0 || at >= outline.blocks.size()) {
        signs.add("at" + d + "=edge");
        continue;
      }
      PageBlock other = outline.blocks.get(at);
      String what =
          kind(other) + (other.isMostlyLink() ? "-link" : "") + (likely.get(at) ? "-likely" : "");
      signs.add("at" + d + "=" + what);
      if (Math.abs(d) == 1) {
        boolean same = outline.places.get(at).parent == outline.places.get(block).parent;
        signs.add("at" + d + "=" + what + "," + kind);
        signs.add("at" + d + "same=" + same + "," + kind);
      }
    }
  }

  private static void both(String sign, String kind, Set<String> signs) {
    signs.add(sign);
    signs.add(sign + "," + kind);
  }
}
