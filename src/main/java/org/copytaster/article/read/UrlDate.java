package org.copytaster.article.read;

import java.util.Optional;

/** The date in a page's address: {@code /2020/10/06/}, {@code 2020-10-06}. */
final class UrlDate {

  private static final String FORM = "dddd?dd?dd";

  private UrlDate() {}

  static Optional<String> of(String url) {
    for (int i = 0; i + FORM.length() <= url.length(); i++) {
      boolean inNumber = i > 0 && isDigit(url.charAt(i - 1));
      if (!inNumber && isDate(url, i)) {
        String found = url.substring(i, i + FORM.length());
        return Optional.of(found.replace('/', '-').replace('_', '-'));
      }
    }
    return Optional.empty();
  }

  private static boolean isDate(String url, int at) {
    for (int i = 0; i < FORM.length(); i++) {
      char c = url.charAt(at + i);
      boolean fits = FORM.charAt(i) == 'd' ? isDigit(c) : c == '/' || c == '-' || c == '_';
      if (!fits) {
        return false;
      }
    }
    int end = at + FORM.length();
    int year = Integer.parseInt(url, at, at + 4, 10);
    return year > 1900 && year < 2100 && (end == url.length() || !isDigit(url.charAt(end)));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
