package org.copytaster.article.page;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;

/**
 * What a page says of its story elsewhere: title, descriptions, declared body, texts of pictures.
 */
final class PageClaims {

  /** In letters: shorter texts agree by chance. */
  private static final int LEAST_SAME = 20;

  private static final int LEAST_DESCRIPTION = 30;
  private static final int BEGINNING = 60;

  /** In letters: less is no body. */
  private static final int LEAST_BODY = 300;

  private static final int MOST_BODY = 200_000;
  private static final int MOST_TERMS = 32;

  /** Words are compared by their beginning, as endings change. */
  private static final int STEM = 5;

  private static final int LEAST_TERM = 4;
  private static final char EAST_ASIAN = '\u2e80';

  private final String title;
  private final List<String> terms;
  private final List<String> descriptions;
  private final Set<String> pictures = new HashSet<>();
  private final Set<String> declared = new HashSet<>();

  PageClaims(
      Document page, Optional<String> title, List<String> descriptions, Optional<String> body) {
    this.title = letters(title.orElse(""));
    this.terms = terms(title.orElse(""));
    this.descriptions = descriptions.stream().map(PageClaims::letters).toList();
    page.select("img[alt]").forEach(image -> pictures.add(letters(image.attr("alt"))));
    String text = letters(body.orElse(""));
    int end = Math.min(text.length(), MOST_BODY) - LEAST_SAME;
    if (text.length() > LEAST_BODY) {
      for (int i = 0; i <= end; i++) {
        declared.add(text.substring(i, i + LEAST_SAME));
      }
    }
  }

  private static List<String> terms(String title) {
    return Arrays.stream(title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(w -> w.length() >= LEAST_TERM || !w.isEmpty() && w.charAt(0) > EAST_ASIAN)
        .map(w -> w.substring(0, Math.min(w.length(), STEM)))
        .limit(MOST_TERMS)
        .toList();
  }

  /** The beginnings of the title's longer words, 32 at most. */
  List<String> terms() {
    return terms;
  }

  /** How many of the terms, each a bit, are there. */
  double shareOfTerms(long found) {
    return terms.isEmpty() ? 0 : (double) Long.bitCount(found) / terms.size();
  }

  void add(String block, String kind, String relation, Set<String> signs) {
    String letters = letters(block);
    if (!title.isEmpty() && letters.equals(title)) {
      signs.add("title");
    } else if (letters.length() > LEAST_SAME
        && !title.isEmpty()
        && (title.contains(letters) || letters.contains(title))) {
      signs.add("title-part");
    }
    if (letters.length() >= LEAST_SAME && pictures.contains(letters)) {
      signs.add("picture");
    }
    if (describes(letters)) {
      signs.add("description");
      signs.add("description," + relation);
    }
    signs.add("declared=" + declared(letters) + "," + kind);
  }

  boolean isDescription(String block) {
    return describes(letters(block));
  }

  private boolean describes(String letters) {
    return descriptions.stream().anyMatch(description -> agree(letters, description));
  }

  /** Whether most of the text of some paragraphs stands in the declared body too. */
  boolean isDeclared(List<String> paragraphs) {
    int all = 0;
    int in = 0;
    for (String paragraph : paragraphs) {
      all += paragraph.length();
      in += declared(letters(paragraph)).equals("in") ? paragraph.length() : 0;
    }
    return 2 * in > all;
  }

  private static boolean agree(String block, String description) {
    int common = Math.min(BEGINNING, Math.min(block.length(), description.length()));
    return common >= LEAST_DESCRIPTION && block.regionMatches(0, description, 0, common);
  }

  /** Whether a text begins and ends as some piece of the declared body does. */
  private String declared(String letters) {
    if (declared.isEmpty() || letters.length() < LEAST_SAME) {
      return "none";
    }
    boolean in =
        declared.contains(letters.substring(0, LEAST_SAME))
            && declared.contains(letters.substring(letters.length() - LEAST_SAME));
    return in ? "in" : "out";
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
