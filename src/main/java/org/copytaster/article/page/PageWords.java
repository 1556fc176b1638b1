package org.copytaster.article.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.copytaster.lexicon.Models;
import org.copytaster.lexicon.Row;

/** The words of news pages' markup, from {@code models/pages.tsv}. */
final class PageWords {

  private static final int LONGEST_ASIDE = 60;

  /** Words read of a class and an id: some pages have classes without end. */
  private static final int MOST_PARTS = 32;

  private final Map<String, List<String>> names = new HashMap<>();
  private final Set<String> away;
  private final Set<String> noAuthor;
  private final Set<String> dates;
  private final List<String> asides;
  private final Set<String> teasers;

  PageWords(Models models) {
    models.find("pages.tsv").ifPresent(file -> file.rows().forEach(this::read));
    this.away = new HashSet<>(names("away"));
    this.teasers = new HashSet<>(names("teaser"));
    this.asides = names("aside");
    this.dates = new HashSet<>(names("date-class"));
    this.noAuthor = new HashSet<>(names("no-author"));
  }

  private void read(Row row) {
    names
        .computeIfAbsent(row.field(0, "use"), use -> new ArrayList<>())
        .add(row.field(1, "word").toLowerCase(Locale.ROOT));
  }

  /** The words of one use, best first. */
  List<String> names(String use) {
    return names.getOrDefault(use, List.of());
  }

  /** Whether a line that should name an author names none: {@code Share}, {@code admin}. */
  boolean isNoAuthor(String name) {
    return noAuthor.contains(name.toLowerCase(Locale.ROOT));
  }

  /** Whether a paragraph speaks of the site, not of its story: {@code Sign up for our …}. */
  boolean isAside(String paragraph) {
    String start = paragraph.substring(0, Math.min(LONGEST_ASIDE, paragraph.length()));
    String lower = start.toLowerCase(Locale.ROOT);
    return asides.stream().anyMatch(lower::startsWith);
  }

  /** Whether a class or id such as {@code publishDate} says that a date stands there. */
  boolean isDate(String attribute) {
    return parts(attribute).stream().anyMatch(dates::contains);
  }

  /** Whether a class or id such as {@code article-share} or {@code relatedLinks} says no story. */
  boolean isAway(List<String> parts) {
    return parts.stream().anyMatch(away::contains);
  }

  /** Whether a class such as {@code story-teaser} says what another story or this one tells. */
  boolean isTeaser(List<String> parts) {
    return parts.stream().anyMatch(teasers::contains);
  }

  /** The words of classes and ids in lower case: {@code relatedLinks} is two. */
  List<String> parts(String... attributes) {
    List<String> parts = new ArrayList<>();
    for (String attribute : attributes) {
      int from = 0;
      for (int i = 1; i <= attribute.length() && parts.size() < MOST_PARTS; i++) {
        if (i == attribute.length() || isBoundary(attribute.charAt(i - 1), attribute.charAt(i))) {
          if (Character.isLetter(attribute.charAt(from))) {
            parts.add(attribute.substring(from, i).toLowerCase(Locale.ROOT));
          }
          from = i;
        }
      }
    }
    return parts;
  }

  private static boolean isBoundary(char before, char after) {
    return Character.isLetter(before) != Character.isLetter(after)
        || Character.isLowerCase(before) && Character.isUpperCase(after)
        || !Character.isLetter(after);
  }
}
