package org.copytaster.article.page;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The headline of a page, out of those it states: in JSON-LD, for sharing, as a heading, as the
 * window's title. They often differ; what agrees with another one counts more.
 */
final class PageTitle {

  private static final int LEAST_HEADING = 20;

  /** A window's title begins with so much of a heading by no accident. */
  private static final int LEAST_START = 8;

  /** Two headlines that share so many words of the shorter say the same. */
  private static final double MOST_WORDS = 0.7;

  private final SiteName site;
  private final String window;
  private final List<String> headings;
  private final String declared;
  private final String shared;
  private final String heading;

  /**
   * Compares the titles of a page.
   *
   * @param window the title of the browser's window; empty if there is none
   * @param headings the headings of the first level, in order
   */
  PageTitle(
      Optional<String> declared,
      Optional<String> shared,
      String window,
      List<String> headings,
      SiteName site) {
    boolean twice = declared.isPresent() && declared.equals(shared);
    this.headings = headings.stream().filter(heading -> !site.is(heading)).toList();
    // what is stated twice in the same words is not cut to what a third says
    List<String> shown = twice ? List.of() : this.headings;
    String stated = declared.map(title -> site.without(title, List.of())).orElse("");
    String handed = shared.map(title -> beginning(site.without(title, shown), shown)).orElse("");
    this.shared = site.is(handed) ? "" : handed;
    String found = heading(stated, this.shared, window);
    boolean names = !found.isEmpty() && isSite(found, window);
    this.heading = names ? "" : found;
    this.site = names ? site.and(lastPart(window)) : site;
    this.window = window;
    boolean alien =
        stated.indexOf(' ') > 0
            && !(this.shared + this.heading).isEmpty()
            && common(stated, this.shared + " " + this.heading) == 0;
    this.declared = site.is(stated) || alien ? "" : stated;
  }

  /** The heading that another title repeats, else the first. */
  private String heading(String stated, String handed, String window) {
    return headings.stream()
        .filter(h -> isSame(h, stated) || isSame(h, handed))
        .findFirst()
        .or(
            () ->
                headings.stream()
                    .filter(h -> h.length() >= LEAST_START && window.startsWith(h))
                    .findFirst())
        .or(() -> headings.stream().filter(h -> common(h, window) > 0).findFirst())
        .or(() -> headings.stream().findFirst())
        .orElse("");
  }

  /** Whether a heading is what the window's title ends with: {@code Storm | The Daily}. */
  private static boolean isSite(String heading, String window) {
    String last = lastPart(window);
    return !last.isEmpty() && (heading.equals(last) || heading.startsWith(last + " "));
  }

  private static String lastPart(String title) {
    int cut = -1;
    for (String bar : List.of(" | ", " - ", " – ", " » ", " : ", " • ")) {
      int at = title.lastIndexOf(bar);
      cut = at < 0 ? cut : Math.max(cut, at + bar.length());
    }
    return cut < 0 ? "" : title.substring(cut).strip();
  }

  private static String beginning(String title, List<String> headings) {
    return headings.stream()
        .filter(heading -> heading.length() >= LEAST_HEADING && title.startsWith(heading))
        .findFirst()
        .orElse(title);
  }

  /** The title; empty if the page has none. */
  Optional<String> best() {
    return Optional.of(choice()).filter(title -> !title.isBlank());
  }

  private String choice() {
    if (shared.isEmpty()) {
      String own = declared.isEmpty() ? heading : declared;
      return own.isEmpty() ? beginning(site.without(window, headings), headings) : own;
    }
    if (declared.isEmpty()) {
      boolean other = common(heading, shared + " " + window) == 0;
      boolean part = heading.length() < LEAST_HEADING || heading.contains(shared);
      return other || part ? shared : shortForm(heading);
    }
    if (isSame(declared, shared)) {
      return declared;
    }
    if (isSame(heading, shared)) {
      return isAlike(declared, shared) ? shared : declared;
    }
    if (isCut(declared) && heading.startsWith(declared.substring(0, LEAST_HEADING))) {
      return heading;
    }
    if (isSame(heading, declared)) {
      boolean inWindow = begins(shared) && !begins(declared);
      return inWindow ? declared : shortForm(declared);
    }
    // a kicker before the headline is part of it where the page hands it on so
    boolean kicker = shared.endsWith(declared) || declared.endsWith(shared);
    return kicker ? shared : declared;
  }

  private boolean begins(String title) {
    return window.startsWith(title);
  }

  /** Whether only marks tell them apart, quotes of another form. */
  private static boolean isSame(String one, String other) {
    return SiteName.letters(one).equals(SiteName.letters(other));
  }

  /** A headline that is handed on in fewer words is so by its editors; in others, for clicks. */
  private String shortForm(String title) {
    return shared.length() < title.length() && isAlike(shared, title) ? shared : title;
  }

  private static boolean isCut(String title) {
    return title.length() > LEAST_HEADING && (title.endsWith("...") || title.endsWith("…"));
  }

  private static boolean isAlike(String one, String other) {
    int fewer = Math.min(words(one).size(), words(other).size());
    return common(one, other) >= MOST_WORDS * Math.max(1, fewer);
  }

  private static int common(String one, String other) {
    Set<String> common = words(one);
    common.retainAll(words(other));
    return common.size();
  }

  private static Set<String> words(String title) {
    Set<String> words =
        new HashSet<>(Arrays.asList(title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    words.remove("");
    return words;
  }
}
