package org.copytaster.article.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.copytaster.article.draft.Limit;
import org.copytaster.article.draft.StatedFacts.StatedDate;
import org.jsoup.nodes.Document;

/**
 * When a page says that its story was published: in JSON-LD, in meta tags; else in marked elements
 * and the lines nearest to the headline that hold a date, which nothing but their place vouches
 * for.
 */
final class PageDates {

  private static final String META = "meta";

  private static final int LONGEST_LINE = 80;
  private static final int MOST_LINES = 30;

  /** In lines of the page: what a mark in a class, or a word of change, counts. */
  private static final int MARKED = 30;

  /** In lines: what is said for machines has the hour too. */
  private static final int STATED = 2;

  /** In lines: a tag that may tell of a change as well stands behind a mark near the headline. */
  private static final int DOUBTFUL = -15;

  /** In lines: what a date at the start of a paragraph or a word of publication counts. */
  private static final int HINTED = 15;

  /** In lines: what a comment or a list of other stories counts. */
  private static final int APART = 100;

  private static final int BEFORE_TITLE = 4;

  /** How a moment in universal time ends. */
  private static final Set<String> UNIVERSAL = Set.of("Z", "UTC", "GMT", "+00:00", "+0000");

  private final Document page;
  private final PageWords words;
  private final Optional<String> title;
  private final Set<String> changes;
  private final Set<String> publications;

  PageDates(Document page, PageWords words, Optional<String> title) {
    this.page = page;
    this.words = words;
    this.title = title;
    this.changes = Set.copyOf(words.names("modified-word"));
    this.publications = Set.copyOf(words.names("published-word"));
  }

  /**
   * All that is stated, in order of trust.
   *
   * @param meta the contents of tags that state the publication
   * @param doubtful the contents of tags that state it or a change
   */
  List<StatedDate> stated(Optional<String> linked, List<String> meta, List<String> doubtful) {
    List<StatedDate> dates = new ArrayList<>();
    linked.ifPresent(date -> dates.add(new StatedDate("json-ld", date)));
    meta.stream()
        .filter(PageDates::holdsDay)
        .findFirst()
        .or(() -> meta.stream().findFirst())
        .ifPresent(date -> dates.add(new StatedDate(META, date)));
    if (!isPlain(dates)) {
      candidates(doubtful).forEach(c -> dates.add(new StatedDate(c.from, c.value, true)));
    }
    if (dates.isEmpty()) {
      ScriptDate.of(page, words).ifPresent(date -> dates.add(new StatedDate(META, date, true)));
    }
    return dates;
  }

  /**
   * Whether the first tells a local day in one order: lines would add nothing, and cost a walk over
   * the page.
   */
  private static boolean isPlain(List<StatedDate> dates) {
    return !dates.isEmpty()
        && dates.get(0).value().indexOf('/') < 0
        && !isUniversal(dates.get(0).value())
        && holdsDay(dates.get(0).value());
  }

  private static boolean isUniversal(String date) {
    return UNIVERSAL.stream().anyMatch(date.toUpperCase(Locale.ROOT)::endsWith);
  }

  /** What may be the date; the lower the rank the likelier. */
  private record Candidate(String from, String value, int rank) {}

  private List<Candidate> candidates(List<String> doubtful) {
    List<DateLine> lines = DateLine.of(page.body(), words);
    int top = titleLine(lines);
    List<Candidate> candidates = new ArrayList<>();
    doubtful.stream()
        .filter(PageDates::holdsDay)
        .findFirst()
        .ifPresent(date -> candidates.add(new Candidate(META, date, DOUBTFUL)));
    titleDay().ifPresent(day -> candidates.add(new Candidate(META, day, -MARKED)));
    for (DateLine line : lines) {
      if (holdsDay(line.text())) {
        int away = line.at() >= top ? line.at() - top : BEFORE_TITLE * (top - line.at());
        candidates.add(
            new Candidate(
                line.stated() ? META : StatedDate.TEXT,
                Limit.cut(line.text(), LONGEST_LINE),
                away + weight(line)));
      }
    }
    return candidates.stream()
        .sorted(Comparator.comparingInt(Candidate::rank))
        .limit(MOST_LINES)
        .toList();
  }

  private int weight(DateLine line) {
    String lower = line.around().toLowerCase(Locale.ROOT);
    int marked = line.stated() ? -MARKED - STATED : line.marked() ? -MARKED : 0;
    int starts = line.starts() ? HINTED : 0;
    int changed = changes.stream().anyMatch(lower::contains) ? MARKED : 0;
    int published = publications.stream().anyMatch(lower::contains) ? -HINTED : 0;
    int apart = line.apart() ? APART : 0;
    return marked + starts + changed + published + apart;
  }

  /** The line of the headline: the last that repeats it before the first marked one, or 0. */
  private int titleLine(List<DateLine> lines) {
    Optional<DateLine> own =
        lines.stream()
            .filter(line -> line.heading() && title.filter(line.text()::contains).isPresent())
            .findFirst();
    return own.or(() -> lines.stream().filter(DateLine::heading).findFirst())
        .map(DateLine::at)
        .orElse(0);
  }

  /**
   * A part of the window's title that is a day: {@code Storm hits coast | The Daily | 3.4.2019}.
   */
  private Optional<String> titleDay() {
    for (String part : page.title().split(" \\| | - |, ")) {
      String day = part.strip();
      if (day.length() <= "30.12.2019 ".length()
          && !day.isEmpty()
          && Character.isDigit(day.charAt(0))
          && title.filter(t -> t.contains(day)).isEmpty()
          && holdsDay(day)) {
        return Optional.of(day);
      }
    }
    return Optional.empty();
  }

  /**
   * Whether numbers stand there that can be a year and a day: four digits and others, eight, or
   * three pairs between dots or strokes.
   */
  private static boolean holdsDay(String text) {
    int digits = 0;
    int numbers = 0;
    int pairs = 0;
    boolean year = false;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (c >= '0' && c <= '9') {
        digits++;
        continue;
      }
      if (digits > 0) {
        boolean century = text.startsWith("19", i - digits) || text.startsWith("20", i - digits);
        if (digits == 8 && century) {
          return true;
        }
        numbers++;
        year |= digits == 4 && century;
        pairs = digits > 2 ? 0 : pairs + 1;
      }
      if (year && numbers > 1 || pairs == 3 && digits == 2) {
        return true;
      }
      pairs = digits > 0 && (c == '.' || c == '/') ? pairs : 0;
      digits = 0;
    }
    return false;
  }
}
