package org.copytaster.article.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.copytaster.article.draft.Draft;
import org.copytaster.article.draft.Limit;
import org.copytaster.article.draft.StatedFacts;
import org.copytaster.article.draft.StoryText;
import org.copytaster.lexicon.Models;
import org.copytaster.value.Warning;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads a news page: the title, a blank line, the story's paragraphs. */
public final class HtmlReader {

  /** Deeper elements become siblings: each is looked at together with all those around it. */
  private static final int MOST_DEPTH = 128;

  /** A declared body must hold this much more than the found one to take its place. */
  private static final double DECLARED_GAIN = 2.5;

  /** The same where the found one is no part of it. */
  private static final double FOREIGN_GAIN = 6;

  private static final int LEAST_BODY = 300;

  /** Where the scripts of East Asia begin in Unicode. */
  private static final char EAST_ASIAN = '\u2e80';

  private final int mostCharacters;
  private final PageWords words;
  private final BlockModel model;

  public HtmlReader(int mostCharacters, Models models) {
    this.mostCharacters = mostCharacters;
    this.words = new PageWords(models);
    this.model = new BlockModel(models);
  }

  /** The paragraphs of a piece of HTML that is a story's body and nothing else. */
  public static List<String> fragment(String html) {
    Document page = Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(MOST_DEPTH));
    Pruning.remove(page.select("figure, script, style, iframe, video, audio, noscript"));
    for (Element row : page.select("tr:not(:has(p, div, table))")) {
      String cells = String.join(" ", row.children().eachText());
      row.empty().appendElement("td").text(cells);
    }
    return PageBlock.of(page.body()).stream().map(PageBlock::text).toList();
  }

  public Draft read(String html, Optional<String> charset, List<Warning> decoding) {
    Document page = Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(MOST_DEPTH));
    JsonLd linked = JsonLd.of(page);
    PageMeta meta = new PageMeta(page, linked, words);
    StatedFacts facts = meta.facts();
    Optional<String> title = meta.title();
    List<String> paragraphs = new ArrayList<>(body(page, linked, title, meta.descriptions()));
    title.ifPresent(paragraphs::remove);
    StoryText text = StoryText.of(title, paragraphs, mostCharacters);
    List<Warning> warnings = new ArrayList<>(decoding);
    if (text.truncated()) {
      warnings.add(Limit.warning(mostCharacters));
    }
    return text.draft("text/html", charset, facts, warnings);
  }

  private List<String> body(
      Document page, JsonLd linked, Optional<String> title, List<String> descriptions) {
    List<String> scripts = PageState.scripts(page);
    Optional<String> declared = linked.string("articleBody");
    PageClaims claims = new PageClaims(page, title, descriptions, declared);
    List<String> found = new PageBody(words, model).paragraphs(page, title, claims);
    int length = length(found);
    if (title.filter(t -> !isAbout(found, t)).isPresent()) {
      List<String> state = PageState.paragraphs(scripts, texts -> isAbout(texts, title.get()));
      if (!state.isEmpty()) {
        return state;
      }
    }
    boolean better =
        declared.isPresent()
            && declared.get().length() > length * DECLARED_GAIN
            && (length < LEAST_BODY
                || declared.get().length() > 2 * LEAST_BODY
                    && (claims.isDeclared(found)
                        || declared.get().length() > length * FOREIGN_GAIN));
    if (!better) {
      return found;
    }
    // some sites put markup into it
    List<PageBlock> blocks = PageBlock.of(Jsoup.parse(declared.get().replace("\n", "<p>")).body());
    return blocks.stream().map(PageBlock::text).toList();
  }

  /** Whether paragraphs have most of the longer words of the title. */
  private static boolean isAbout(List<String> paragraphs, String title) {
    String text = String.join(" ", paragraphs).toLowerCase(Locale.ROOT);
    List<String> terms =
        Arrays.stream(title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
            .filter(term -> !term.isEmpty() && term.length() >= leastTerm(term))
            .map(term -> term.substring(0, Math.min(term.length(), 2 * leastTerm(term) - 2)))
            .toList();
    return !terms.isEmpty() && 2 * terms.stream().filter(text::contains).count() >= terms.size();
  }

  /** Characters that tell a word from others: two of East Asian scripts, three of others. */
  private static int leastTerm(String term) {
    return term.charAt(0) >= EAST_ASIAN ? 2 : 3;
  }

  private static int length(List<String> paragraphs) {
    return paragraphs.stream().mapToInt(String::length).sum();
  }
}
