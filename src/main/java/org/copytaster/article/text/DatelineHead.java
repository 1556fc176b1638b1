package org.copytaster.article.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copytaster.time.TimeExpression;
import org.copytaster.value.Span;

/** One attempt to read a paragraph's beginning as a dateline: place and date, agencies, sign. */
final class DatelineHead {

  record Parts(
      Span span, Optional<Span> place, List<Span> agencies, Optional<TimeExpression> day) {}

  /** So many characters show whether a story is written in both cases. */
  private static final int CASE_SHOWN = 400;

  private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014_";
  private static final String QUOTES = "\"'\u201c\u2018\u00ab[(";

  private final String text;
  private final int start;
  private final int end;
  private final DatelineWords words;
  private final boolean caseless;
  private final List<Span> agencies = new ArrayList<>();
  private Optional<TimeExpression> day = Optional.empty();
  private Optional<Span> place = Optional.empty();
  private boolean known;

  DatelineHead(String text, Span paragraph, int longest, DatelineWords words) {
    this.text = text;
    this.start = paragraph.start();
    this.end = Math.min(paragraph.end(), paragraph.start() + longest);
    this.words = words;
    this.caseless = DatelineText.caseless(text, start, Math.min(text.length(), start + CASE_SHOWN));
  }

  Optional<Parts> parse() {
    int stop = firstSign();
    if (stop >= end) {
      return Optional.empty();
    }
    boolean bracket = text.charAt(stop) == '(';
    if (!readHead(new Span(start, stop))) {
      return Optional.empty();
    }
    int at = stop;
    if (bracket) {
      int close = text.indexOf(')', stop);
      if (close < 0 || close >= end || !readBracket(new Span(stop + 1, close))) {
        return Optional.empty();
      }
      at = close + 1;
    }
    int signed = afterSign(at);
    boolean sign = signed > at;
    int last = sign ? tags(signed) : at;
    return accepts(bracket, sign, last) && beginsStory(last, sign)
        ? Optional.of(new Parts(new Span(start, last), place, List.copyOf(agencies), day))
        : Optional.empty();
  }

  /** Where the head ends: at a bracket, a dash that stands free, or a colon. */
  private int firstSign() {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\n' && !DatelineText.continues(text, i, end)) {
        return end;
      }
      if (c == '(' && namesCountry(i)) {
        continue;
      }
      if (c == '(' || (c == ':' && i > start) || (isDash(c) && standsFree(i))) {
        return i;
      }
    }
    return end;
  }

  /** {@code SAN JOSE (COSTA RICA), 3 NOV 89}: the bracket belongs to the place. */
  private boolean namesCountry(int open) {
    int close = text.indexOf(')', open);
    return close > open && close + 1 < end && text.charAt(close + 1) == ',';
  }

  private boolean standsFree(int at) {
    char c = text.charAt(at);
    boolean space = at > start && Character.isWhitespace(text.charAt(at - 1));
    boolean twice = at + 1 < end && isDash(text.charAt(at + 1));
    return space || twice || c == '\u2014';
  }

  private static boolean isDash(char c) {
    return DASHES.indexOf(c) >= 0;
  }

  /** Place, date, and an agency after the date; whether it is nothing else. */
  private boolean readHead(Span head) {
    List<TimeExpression> days = words.days(text, head);
    int before = head.end();
    if (!days.isEmpty()) {
      TimeExpression last = days.get(days.size() - 1);
      day = Optional.of(last);
      before = days.get(0).span().start();
      Span rest = trimmed(last.span().end(), head.end());
      if (rest.length() > 0 && !agency(rest)) {
        return false;
      }
    }
    Span named = trimmed(head.start(), before);
    if (named.length() == 0) {
      return true;
    }
    place = Optional.of(named);
    return DatelineText.isPlace(named.in(text), caseless, words);
  }

  private Span trimmed(int from, int to) {
    int a = from;
    int b = to;
    while (a < b && isFiller(text.charAt(a))) {
      a++;
    }
    while (b > a && isFiller(text.charAt(b - 1))) {
      b--;
    }
    return new Span(a, b);
  }

  private static boolean isFiller(char c) {
    return Character.isWhitespace(c) || c == ',' || c == '.' || c == ';' || isDash(c);
  }

  /** Agencies and date in brackets; whether there is nothing else. */
  private boolean readBracket(Span inside) {
    List<TimeExpression> days = words.days(text, inside);
    int stop = inside.end();
    if (!days.isEmpty()) {
      day = Optional.of(days.get(0));
      stop = days.get(0).span().start();
      if (trimmed(days.get(0).span().end(), inside.end()).length() > 0) {
        return false;
      }
    }
    int from = inside.start();
    for (int i = from; i <= stop; i++) {
      if (i == stop || DatelineText.separates(text, i)) {
        Span piece = trimmed(from, i);
        if (piece.length() > 0 && !agency(piece)) {
          return false;
        }
        from = i + 1;
      }
    }
    return !agencies.isEmpty() || day.isPresent();
  }

  private boolean agency(Span span) {
    String name = span.in(text);
    known |= words.isAgency(name);
    agencies.add(span);
    return words.isAgency(name) || DatelineText.isName(name, caseless);
  }

  private boolean accepts(boolean bracket, boolean sign, int last) {
    boolean capitals = place.isPresent() && DatelineText.allCapitals(place.get().in(text));
    boolean colon = sign && text.charAt(last - 1) == ':';
    if (day.isPresent()) {
      return (place.isPresent() || known) && (bracket || (sign && !colon));
    }
    if (bracket) {
      return known || (capitals && sign && !caseless);
    }
    return sign && capitals && !caseless;
  }

  /** A story begins with a capital, a number or a quotation mark, where case says anything. */
  private boolean beginsStory(int at, boolean sign) {
    int i = at;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    if (i >= text.length()) {
      return false;
    }
    char c = text.charAt(i);
    return caseless
        || Character.isUpperCase(c)
        || Character.isDigit(c)
        || QUOTES.indexOf(c) >= 0
        || (!Character.isLetter(c) && sign);
  }

  /** The position after the closing sign, if one follows; {@code at} if none does. */
  private int afterSign(int at) {
    int i = at;
    while (i < end && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    // Spanish and Italian agencies close with a stop and a dash
    if (i + 1 < end && text.charAt(i) == '.' && isDash(text.charAt(i + 1))) {
      i++;
    }
    int sign = i;
    while (i < end && (isDash(text.charAt(i)) || (i == sign && text.charAt(i) == ':'))) {
      i++;
    }
    return i > sign ? i : at;
  }

  /** The position after tags such as {@code [REPORT] [TEXT]}. */
  private int tags(int at) {
    int from = at;
    while (from < end) {
      int i = from;
      while (i < end && Character.isWhitespace(text.charAt(i))) {
        i++;
      }
      int close = text.indexOf(']', i);
      if (i >= end || text.charAt(i) != '[' || close < 0 || close >= end) {
        return from;
      }
      from = close + 1;
    }
    return from;
  }
}
