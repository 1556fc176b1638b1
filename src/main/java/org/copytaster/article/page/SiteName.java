package org.copytaster.article.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.copytaster.article.draft.Blanks;

/** The names of a site, which its pages put before or behind their headlines. */
final class SiteName {

  private static final List<String> BARS =
      List.of(" | ", " - ", " – ", " — ", " • ", " · ", " » ", " « ", " :: ", " // ", "|", "：");

  private static final int LEAST_TITLE = 4;
  private static final int LEAST_NAME = 3;

  /** In characters: a longer part of a title that holds the name of the host is a headline. */
  private static final int LONGEST_NAME = 40;

  private static final int MOST_NAMES = 2;

  private final List<String> names;
  private final String host;

  /** Of a page with {@code names} for its site and, where it is known, this address. */
  SiteName(List<String> names, Optional<String> address) {
    this.names =
        names.stream().map(SiteName::letters).filter(name -> !name.isEmpty()).distinct().toList();
    this.host = address.flatMap(SiteName::hostOf).map(SiteName::label).orElse("");
  }

  /** The same site with one more name. */
  SiteName and(String name) {
    List<String> more = new ArrayList<>(names);
    more.add(name);
    return new SiteName(more, host.isEmpty() ? Optional.empty() : Optional.of("//" + host + "."));
  }

  private static Optional<String> hostOf(String address) {
    try {
      return Optional.ofNullable(new URI(address).getHost());
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** The longest part of a host, its last aside: {@code thedaily} of www.thedaily.example. */
  private static String label(String host) {
    String longest = "";
    String[] labels = host.toLowerCase(Locale.ROOT).split("\\.");
    for (int i = 0; i < labels.length - 1 || i == 0 && labels.length == 1; i++) {
      if (labels[i].length() > longest.length() && !labels[i].equals("www")) {
        longest = labels[i];
      }
    }
    return letters(longest);
  }

  /** Whether a text names the site, and nothing else. */
  boolean is(String text) {
    String letters = letters(text);
    return names.contains(letters) || letters.length() >= LEAST_NAME && host.contains(letters);
  }

  /** Whether a text is the site's whole name or that of its host, and so nobody's. */
  boolean isWhole(String text) {
    String letters = letters(text);
    return names.contains(letters) || !host.isEmpty() && host.equals(letters);
  }

  /** The same of a part of a title, which may say a little more: {@code The Daily Online}. */
  private boolean isIn(String part) {
    return is(part)
        || host.length() >= LEAST_TITLE
            && part.length() < LONGEST_NAME
            && letters(part).contains(host);
  }

  /**
   * {@code Storm hits coast | The Daily} without the site's name.
   *
   * @param headings what the page shows as headlines: the part of a title that is one is all of it
   */
  String without(String title, List<String> headings) {
    String rest = Blanks.collapse(title);
    for (int i = 0; i < MOST_NAMES; i++) {
      rest = shorter(rest, headings);
    }
    return rest;
  }

  private String shorter(String title, List<String> headings) {
    for (String bar : BARS) {
      int last = title.lastIndexOf(bar);
      if (last > 0) {
        String head = title.substring(0, last).strip();
        if (isTitle(head, title.substring(last + bar.length()).strip(), headings)) {
          return head;
        }
        int first = title.indexOf(bar);
        String tail = title.substring(first + bar.length()).strip();
        if (isTitle(tail, title.substring(0, first).strip(), headings)) {
          return tail;
        }
      }
    }
    return title;
  }

  private boolean isTitle(String part, String other, List<String> headings) {
    return letters(part).length() >= LEAST_TITLE
        && (isIn(other) || headings.stream().anyMatch(h -> letters(h).equals(letters(part))));
  }

  /** Letters and digits of a text, all small. */
  static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
