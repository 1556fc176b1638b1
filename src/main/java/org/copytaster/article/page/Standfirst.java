package org.copytaster.article.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The lines under a headline that tell what the story is about: part of it, but often outside. */
final class Standfirst {

  private static final int LEAST = 40;

  /** So much of a description that is cut short must agree. */
  private static final int BEGINNING = 60;

  private Standfirst() {}

  /** The first block that the page's description of itself repeats. */
  static Optional<String> of(List<PageBlock> blocks, List<String> descriptions) {
    List<String> known =
        descriptions.stream()
            .map(Standfirst::letters)
            .filter(description -> description.length() >= LEAST)
            .toList();
    return blocks.stream()
        .filter(block -> block.text().length() >= LEAST && !block.isMostlyLink())
        .map(PageBlock::text)
        .filter(text -> isKnown(letters(text), known))
        .findFirst();
  }

  private static boolean isKnown(String letters, List<String> known) {
    return known.stream().anyMatch(description -> agree(letters, description));
  }

  private static boolean agree(String block, String description) {
    int common = Math.min(block.length(), description.length());
    return common >= LEAST && block.regionMatches(0, description, 0, common);
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .limit(BEGINNING)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
