package org.copytaster.article.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the dates that pages and data sets declare: {@code 2020-10-06T12:00:00Z}, {@code 6 Oct
 * 2020}, {@code 1-MAR-1987 15:01}, {@code October 6th, 2020}. Month names come from the JDK, in
 * English and in the story's language.
 */
final class DateForms {

  /** A declared date and, where the declaration has an offset, its time. */
  record Stated(LocalDate date, String value) {}

  private static final int LONGEST = 80;

  /** Two-digit years up to this are of this century. */
  private static final int LAST_SHORT_YEAR = 49;

  /** Year and month in Chinese, Japanese and Korean dates. */
  private static final Set<String> EAST_ASIAN = Set.of("年月", "년월");

  private final Map<String, Integer> months = new HashMap<>();
  private final boolean dayFirst;

  /**
   * Reads dates in {@code language}.
   *
   * @param dayFirst whether 3/4/2020 is the third of April
   */
  DateForms(Locale language, boolean dayFirst) {
    this.dayFirst = dayFirst;
    for (Month month : Month.values()) {
      for (TextStyle style :
          List.of(
              TextStyle.FULL,
              TextStyle.FULL_STANDALONE,
              TextStyle.SHORT,
              TextStyle.SHORT_STANDALONE)) {
        for (Locale locale : List.of(Locale.ENGLISH, language)) {
          String name = month.getDisplayName(style, locale).toLowerCase(Locale.ROOT);
          months.putIfAbsent(name.replace(".", ""), month.getValue());
        }
      }
    }
    months.putIfAbsent("sept", Month.SEPTEMBER.getValue());
  }

  Optional<Stated> read(String stated) {
    String text = stated.strip();
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    return Moment.read(text)
        .map(moment -> new Stated(moment.toLocalDate(), Moment.write(moment)))
        .or(() -> date(tokens(text)).map(date -> new Stated(date, date.toString())));
  }

  /** Runs of digits and runs of letters, and each separator that is neither. */
  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= text.length(); i++) {
      if (i == text.length()
          || sort(text.charAt(i)) != sort(text.charAt(i - 1))
          || sort(text.charAt(i)) == 0) {
        String token = text.substring(from, i).strip();
        if (!token.isEmpty()) {
          tokens.add(token.toLowerCase(Locale.ROOT));
        }
        from = i;
      }
    }
    return tokens;
  }

  private static int sort(char c) {
    return c >= '0' && c <= '9' ? 1 : Character.isLetter(c) ? 2 : 0;
  }

  private Optional<LocalDate> date(List<String> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      Optional<LocalDate> date =
          months.containsKey(tokens.get(i)) ? named(tokens, i) : numeric(tokens, i);
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  /** A date around the month's name at {@code at}: day, month, year, or month, day, year. */
  private Optional<LocalDate> named(List<String> tokens, int at) {
    int month = months.get(tokens.get(at));
    Optional<Integer> before = number(tokens, at, -1);
    Optional<Integer> first = number(tokens, at, 1);
    if (before.isEmpty() && first.isPresent()) {
      // Fri Feb 18 10:27:24 2022
      Optional<String> last = lastYear(tokens, first.get());
      if (last.isPresent()) {
        return date(last.get(), month, tokens.get(first.get()));
      }
    }
    if (before.isPresent()) {
      Optional<LocalDate> date =
          first.flatMap(i -> date(year(tokens, i), month, tokens.get(before.get())));
      if (date.isPresent()) {
        return date;
      }
    }
    return first.flatMap(
        day -> number(tokens, day, 1).flatMap(i -> date(year(tokens, i), month, tokens.get(day))));
  }

  /** Index of the next number from {@code at}, at most three tokens away. */
  private static Optional<Integer> number(List<String> tokens, int at, int step) {
    for (int i = at + step; i >= 0 && i < tokens.size() && Math.abs(i - at) <= 4; i += step) {
      if (sort(tokens.get(i).charAt(0)) == 1) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** The year behind the clock that follows the day at {@code at}, if the text ends so. */
  private static Optional<String> lastYear(List<String> tokens, int at) {
    String last = tokens.get(tokens.size() - 1);
    boolean clock = at + 2 < tokens.size() && tokens.get(at + 2).equals(":");
    return clock && last.length() == 4 ? Optional.of(last) : Optional.empty();
  }

  private static String year(List<String> tokens, int i) {
    String token = tokens.get(i);
    boolean clock = i + 1 < tokens.size() && tokens.get(i + 1).equals(":");
    if (token.length() == 2 && !clock) {
      int year = Integer.parseInt(token);
      return String.valueOf(year <= LAST_SHORT_YEAR ? 2000 + year : 1900 + year);
    }
    return token;
  }

  private Optional<LocalDate> numeric(List<String> tokens, int i) {
    String first = tokens.get(i);
    if (first.length() == 8 && sort(first.charAt(0)) == 1) {
      return date(first.substring(0, 4), first.substring(4, 6), first.substring(6));
    }
    if (i + 4 >= tokens.size() || sort(first.charAt(0)) != 1) {
      return Optional.empty();
    }
    String second = tokens.get(i + 2);
    String third = tokens.get(i + 4);
    if (EAST_ASIAN.contains(tokens.get(i + 1) + tokens.get(i + 3))) {
      return date(first, second, third);
    }
    if (!tokens.get(i + 1).equals(tokens.get(i + 3)) || !"-/.|".contains(tokens.get(i + 1))) {
      return Optional.empty();
    }
    if (first.length() == 4) {
      return date(first, second, third);
    }
    boolean glued = i + 5 < tokens.size() && "-/.:".contains(tokens.get(i + 5));
    if (third.length() == 2 && !glued && !tokens.get(i + 1).equals("-")) {
      third = year(tokens, i + 4);
    }
    boolean dayLeads = dayFirst || tokens.get(i + 1).equals(".");
    Optional<LocalDate> date = dayLeads ? date(third, second, first) : date(third, first, second);
    return date.isPresent()
        ? date
        : dayLeads ? date(third, first, second) : date(third, second, first);
  }

  private static Optional<LocalDate> date(String year, int month, String day) {
    return date(year, String.valueOf(month), day);
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    if (year.length() != 4 || month.length() > 2 || day.length() > 2) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (NumberFormatException | DateTimeException e) {
      return Optional.empty();
    }
  }
}
