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
import org.jsoup.nodes.Element;

/** The words of news pages' markup, from {@code models/pages.tsv}. */
final class PageWords {

  private static final int LONGEST_ASIDE = 60;
  private static final int MOST_STEPS = 8;

  /** Elements whose class tells what is somewhere in them: {@code comments-open}. */
  private static final Set<String> WHOLE = Set.of("html", "body", "main", "article");

  /** Words read of a class and an id: some pages have classes without end. */
  private static final int MOST_PARTS = 32;

  private final Map<String, List<String>> names = new HashMap<>();
  private final Set<String> away;
  private final Set<String> noAuthor;
  private final Set<String> dates;
  private final Set<String> authors;
  private final Set<String> comments;
  private final Set<String> apart;
  private final List<String> publications;
  private final List<String> asides;
  private final Set<String> teasers;

  PageWords(Models models) {
    models.find("pages.tsv").ifPresent(file -> file.rows().forEach(this::read));
    this.away = new HashSet<>(names("away"));
    this.teasers = new HashSet<>(names("teaser"));
    this.authors = new HashSet<>(names("author-class"));
    this.comments = new HashSet<>(names("comment"));
    this.apart = new HashSet<>(names("apart"));
    apart.addAll(comments);
    this.publications = names("published-word");
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

  /** Whether a class or id such as {@code comment-list} says that other texts stand there. */
  boolean isApart(Element element) {
    return !WHOLE.contains(element.normalName())
        && (hasWord(element.className(), apart) || hasWord(element.id(), apart));
  }

  /** Whether an element is, or is not far below, one whose class or id says that readers write. */
  boolean isComment(Element element) {
    Element above = element;
    for (int steps = 0; above != null && steps < MOST_STEPS; steps++) {
      boolean whole = WHOLE.contains(above.normalName());
      if (!whole && (hasWord(above.className(), comments) || hasWord(above.id(), comments))) {
        return true;
      }
      above = above.parent();
    }
    return false;
  }

  /** Whether a text begins by telling when it was published: {@code Published on 3 May 2019}. */
  boolean isPublished(String text) {
    String start = text.substring(0, Math.min(LONGEST_ASIDE, text.length()));
    return publications.stream().anyMatch(start.toLowerCase(Locale.ROOT)::startsWith);
  }

  /** Whether a class such as {@code article__author} says that names of authors stand there. */
  boolean isAuthor(String attribute) {
    return hasWord(attribute, authors);
  }

  private boolean hasWord(String attribute, Set<String> words) {
    return parts(attribute).stream().anyMatch(words::contains);
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
