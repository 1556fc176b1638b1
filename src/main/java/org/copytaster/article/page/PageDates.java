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
import org.jsoup.nodes.Element;

/**
 * When a page says that its story was published: in JSON-LD, meta tags, marked elements; else the
 * lines nearest to the headline that hold a date, which nothing but their place vouches for.
 */
final class PageDates {

  private static final int LONGEST_LINE = 80;
  private static final int LONGEST_MARKED = 300;
  private static final int MOST_LINES = 6;

  /** In lines of the page: what a mark in a class, or a word of change, counts. */
  private static final int MARKED = 30;

  private static final int BEFORE_TITLE = 4;

  private final Document page;
  private final PageWords words;
  private final Set<String> changes;

  PageDates(Document page, PageWords words) {
    this.page = page;
    this.words = words;
    this.changes = Set.copyOf(words.names("modified-word"));
  }

  /** All that is stated, in order of trust. */
  List<StatedDate> stated(Optional<String> linked, Optional<String> meta) {
    List<StatedDate> dates = new ArrayList<>();
    linked.ifPresent(date -> dates.add(new StatedDate("json-ld", date)));
    meta.ifPresent(date -> dates.add(new StatedDate("meta", date)));
    if (dates.stream().noneMatch(date -> hasYear(date.value()))) {
      marked().ifPresent(date -> dates.add(new StatedDate("meta", date)));
    }
    if (dates.stream().noneMatch(date -> hasYear(date.value()))) {
      lines().forEach(line -> dates.add(new StatedDate(StatedDate.TEXT, line)));
    }
    return dates;
  }

  private Optional<String> marked() {
    for (String query : words.names("date-element")) {
      for (Element element : page.select(query)) {
        String date =
            element.hasAttr("datetime")
                ? element.attr("datetime")
                : element.hasAttr("content") ? element.attr("content") : element.text();
        if (hasYear(date)) {
          return Optional.of(date);
        }
      }
    }
    return Optional.empty();
  }

  private record Line(String text, int rank) {}

  private List<String> lines() {
    List<PageBlock> blocks = PageBlock.of(page.body());
    int title = 0;
    while (title < blocks.size() && !blocks.get(title).element().normalName().equals("h1")) {
      title++;
    }
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      PageBlock block = blocks.get(i);
      if (isLine(block) && hasYear(block.text())) {
        int away = title == blocks.size() ? i : i >= title ? i - title : BEFORE_TITLE * (title - i);
        int marked = isMarked(block.element()) ? -MARKED : 0;
        int changed = tellsOfChange(block.text()) ? MARKED : 0;
        lines.add(new Line(Limit.cut(block.text(), LONGEST_LINE), away + marked + changed));
      }
    }
    return lines.stream()
        .sorted(Comparator.comparingInt(Line::rank))
        .limit(MOST_LINES)
        .map(Line::text)
        .toList();
  }

  private boolean isLine(PageBlock block) {
    return block.text().length() <= LONGEST_LINE
        || block.text().length() <= LONGEST_MARKED && isMarked(block.element());
  }

  private boolean isMarked(Element element) {
    return words.isDate(element.className())
        || words.isDate(element.id())
        || element.parent() != null && words.isDate(element.parent().className());
  }

  private boolean tellsOfChange(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    return changes.stream().anyMatch(lower::contains);
  }

  /** Whether four digits stand alone that can be a year, or eight that can be a day. */
  private static boolean hasYear(String text) {
    int digits = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean digit = i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
      if (digit) {
        digits++;
        continue;
      }
      if (digits == 4 && (text.startsWith("19", i - 4) || text.startsWith("20", i - 4))) {
        return true;
      }
      if (digits == 8 && text.startsWith("20", i - 8)) {
        return true;
      }
      digits = 0;
    }
    return false;
  }
}
