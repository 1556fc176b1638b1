package org.copytaster.article.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** The date in a page's address: {@code /2020/10/06/}, {@code 2020-10-6}, {@code 20201006}. */
final class UrlDate {

  private static final String MARKS = "/-_";
  private static final int DAY = "20201006".length();

  /** Digits of a number that begins with a moment: {@code 202010061432…}; others are chance. */
  private static final int MINUTE = "202010061432".length();

  private UrlDate() {}

  static Optional<String> of(String url) {
    return first(url, 4, 4);
  }

  /** The date in a longer number, which may be that of the day the page was made. */
  static Optional<String> inNumber(String url) {
    return first(url, DAY, Integer.MAX_VALUE);
  }

  private static Optional<String> first(String url, int least, int most) {
    // an archive's address has the day of its copy before the address of the page
    for (int i = Math.max(0, url.lastIndexOf("http")); i < url.length(); i++) {
      int end = digits(url, i);
      if (end - i >= least && end - i <= most) {
        Optional<String> date = end - i == 4 ? parted(url, i) : glued(url.substring(i, end));
        if (date.isPresent()) {
          return date;
        }
      }
      i = Math.max(i, end);
    }
    return Optional.empty();
  }

  /** Where the digits from {@code at} end. */
  private static int digits(String url, int at) {
    int end = at;
    while (end < url.length() && url.charAt(end) >= '0' && url.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  private static Optional<String> parted(String url, int at) {
    int month = at + 5;
    int monthEnd = digits(url, Math.min(month, url.length()));
    int day = monthEnd + 1;
    int dayEnd = digits(url, Math.min(day, url.length()));
    if (monthEnd <= month || dayEnd <= day || monthEnd - month > 2 || dayEnd - day > 2) {
      return Optional.empty();
    }
    char mark = url.charAt(month - 1);
    return MARKS.indexOf(mark) < 0 || url.charAt(monthEnd) != mark
        ? Optional.empty()
        : date(
            url.substring(at, at + 4), url.substring(month, monthEnd), url.substring(day, dayEnd));
  }

  private static Optional<String> glued(String number) {
    boolean moment =
        number.length() >= MINUTE
            && Integer.parseInt(number, DAY, DAY + 2, 10) < 24
            && Integer.parseInt(number, DAY + 2, MINUTE, 10) < 60;
    return number.length() == DAY || moment
        ? date(number.substring(0, 4), number.substring(4, 6), number.substring(6, DAY))
        : Optional.empty();
  }

  private static Optional<String> date(String year, String month, String day) {
    try {
      LocalDate date =
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      return date.getYear() > 1900 && date.getYear() < 2100
          ? Optional.of(date.toString())
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
