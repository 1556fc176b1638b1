package org.copytaster.article.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.copytaster.article.draft.Blanks;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the story in a page: each of its blocks is judged by its text, its place and its company.
 */
final class PageBody {

  /** Readings over characters, unless set in brackets, repeat them; a button in a heading folds. */
  static final String NO_TEXT =
      "script,style,noscript,template,iframe,object,embed,svg,canvas,input,select,textarea,"
          + "dialog,menu,[hidden],ruby:not(:has(rp)) rt,:not(h2):not(h3):not(h4) > button";

  /** Blocks after so many are told by plain rules; no news page has nearly as many. */
  private static final int MOST_JUDGED = 20_000;

  /** In logits. */
  private static final double IN_DOUBT = 1;

  /** An article with less text than that is a teaser. */
  private static final int LEAST_STORY = 600;

  private final PageWords words;
  private final BlockModel model;

  PageBody(PageWords words, BlockModel model) {
    this.words = words;
    this.model = model;
  }

  /** The story's paragraphs in order; the page's tree loses what is no story. */
  List<String> paragraphs(Document page, Optional<String> title, PageClaims claims) {
    Pruning.remove(page.select(NO_TEXT));
    title.ifPresent(t -> leaveOtherStories(page, t));
    PageOutline outline = new PageOutline(page.body(), words, claims.terms());
    BlockSigns signs = new BlockSigns(outline, words, claims);
    List<String> judged =
        kept(
            outline,
            i ->
                i < MOST_JUDGED
                    ? model.score(signs.of(i)) > least(outline, i)
                    : outline.isLikely(i));
    List<String> kept = judged.isEmpty() ? kept(outline, outline::isLikely) : judged;
    return kept.isEmpty() ? shortOnes(outline) : withStandfirst(kept, outline, claims);
  }

  /**
   * Bylines and datelines stand before a story as its headings do: in doubt they are none of it.
   */
  private static double least(PageOutline outline, int block) {
    boolean before = outline.gap(block) < 0 && !outline.blocks.get(block).isProse();
    return before && outline.isLong() ? IN_DOUBT : 0;
  }

  /** A standfirst is part of the story even where it stands far from it. */
  private static List<String> withStandfirst(
      List<String> kept, PageOutline outline, PageClaims claims) {
    if (kept.stream().anyMatch(claims::isDescription)) {
      return kept;
    }
    List<String> all = new ArrayList<>(kept);
    outline.standfirst(claims::isDescription).ifPresent(line -> all.add(0, line));
    return all;
  }

  /** The kept blocks, each text once; the cells of a table's row make one line. */
  private static List<String> kept(PageOutline outline, IntPredicate isStory) {
    Set<String> kept = new LinkedHashSet<>();
    Optional<Element> row = Optional.empty();
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < outline.blocks.size(); i++) {
      if (isStory.test(i)) {
        PageBlock block = outline.blocks.get(i);
        Optional<Element> own = row(block.element());
        if (own.isEmpty() || !own.equals(row)) {
          kept.add(String.join(" ", cells));
          cells.clear();
        }
        cells.add(block.text());
        row = own;
      }
    }
    kept.add(String.join(" ", cells));
    kept.remove("");
    return List.copyOf(kept);
  }

  /** The table's row that a short text is a cell of. */
  private static Optional<Element> row(Element block) {
    String name = block.normalName();
    boolean cell = name.equals("td") || name.equals("th");
    return cell ? Optional.ofNullable(block.parent()) : Optional.empty();
  }

  /** Of a story with nothing long in it, whatever is no link. */
  private static List<String> shortOnes(PageOutline outline) {
    return kept(
        outline,
        i ->
            !outline.blocks.get(i).isMostlyLink()
                && !outline.places.get(i).away
                && outline.places.get(i).inStory);
  }

  /** Pages that go on without end hold the next stories too, each with its own headline. */
  static void leaveOtherStories(Document page, String title) {
    Optional<Element> own =
        page.select("h1,h2").stream()
            .filter(heading -> isTitle(heading, title))
            .flatMap(heading -> Optional.ofNullable(heading.closest("article")).stream())
            .filter(story -> story.text().length() > LEAST_STORY)
            .findFirst();
    if (own.isPresent()) {
      Set<Element> related = Collections.newSetFromMap(new IdentityHashMap<>());
      related.addAll(own.get().parents());
      related.addAll(own.get().select("article"));
      List<Element> others = new ArrayList<>(page.select("article"));
      others.removeIf(related::contains);
      Pruning.remove(others);
    }
  }

  private static boolean isTitle(Element heading, String title) {
    return Blanks.collapse(heading.text()).equalsIgnoreCase(title);
  }
}
