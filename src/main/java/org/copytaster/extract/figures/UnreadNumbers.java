package org.copytaster.extract.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.copytaster.document.Document;
import org.copytaster.document.Mention;
import org.copytaster.document.Token;
import org.copytaster.extract.figures.NumberWords.Sort;
import org.copytaster.extract.figures.NumberWords.Word;
import org.copytaster.value.Span;

/** The numbers of a document that were never read as amounts: in dates, in names, no numerals. */
final class UnreadNumbers implements Unread {

  private final Document document;
  private final NumberWords words;
  private final List<Mention.Time> times;
  private final Map<Integer, Cause> causes = new HashMap<>();
  private final Map<Integer, Mention.Time> inTime = new HashMap<>();
  private final List<Mention.Rejected> found = new ArrayList<>();

  UnreadNumbers(Document document, NumberWords words) {
    this.document = document;
    this.words = words;
    this.times = AmountExtractor.times(document);
  }

  @Override
  public void hear(int first, int end, Cause cause) {
    for (int i = first; i < end; i++) {
      causes.put(i, cause);
    }
    if (cause == Cause.TIME) {
      Span here = document.tokens().get(first).span().cover(document.tokens().get(end - 1).span());
      Mention.Time time = touching(here);
      for (int i = first; i < end; i++) {
        inTime.put(i, time);
      }
    }
  }

  /** The time that keeps an amount from being read: it shares tokens with it, or ends before. */
  private Mention.Time touching(Span here) {
    int next = timeFrom(here.start());
    boolean touches = next < times.size() && times.get(next).span().start() < here.end();
    return times.get(touches ? next : Math.max(0, next - 1));
  }

  /** Those heard of that lie in no amount, and those in text that is no sentence. */
  List<Mention.Rejected> rejected(List<Mention.Amount> amounts) {
    for (Mention.Amount amount : amounts) {
      Span tokens = document.tokenRange(amount.span());
      for (int i = tokens.start(); i < tokens.end(); i++) {
        causes.remove(i);
      }
    }
    int end = 0;
    for (int i = 0; i < document.tokens().size(); i++) {
      Token token = document.tokens().get(i);
      betweenSentences(end, token.span().start());
      end = Math.max(end, token.span().end());
      if (causes.containsKey(i) && isNumber(token.text())) {
        token(i, token);
      }
    }
    betweenSentences(end, document.text().length());
    return found;
  }

  private void token(int position, Token token) {
    switch (causes.get(position)) {
      case TIME -> add(inTime.get(position), token.span());
      case NAME -> add(token.span(), Reason.IN_NAME);
      case FORM -> add(token.span(), form(token.form()));
      default -> throw new IllegalStateException("no reason for " + token);
    }
  }

  /** Why the numeral reader makes nothing of what looks like a number. */
  private Reason form(String form) {
    int end = form.length();
    while (end > 0 && Character.isLetter(form.charAt(end - 1))) {
      end--;
    }
    if (words.is(form.substring(end), Sort.RANK)) {
      return Reason.word(Sort.ORDINAL);
    }
    return words.find(form).map(Word::sort).map(Reason::word).orElse(Reason.NO_NUMERAL);
  }

  /** Looks at text that no sentence holds: the dateline, a byline. */
  private void betweenSentences(int from, int to) {
    int at = from;
    while (at < to) {
      int end = wordEnd(at, to);
      Span word = new Span(at, end);
      if (isNumber(word.in(document.text()))) {
        outside(word);
      }
      at = Math.max(end, at + 1);
    }
  }

  private void outside(Span number) {
    int next = timeFrom(number.start());
    if (next < times.size() && times.get(next).span().overlaps(number)) {
      add(times.get(next), number);
    } else {
      boolean dateline =
          document.article().dateline().filter(line -> line.span().overlaps(number)).isPresent();
      add(number, dateline ? Reason.DATELINE : Reason.OUTSIDE);
    }
  }

  private int wordEnd(int from, int to) {
    int end = from;
    while (end < to && isOfWord(end)) {
      end += Character.charCount(document.text().codePointAt(end));
    }
    return end;
  }

  /** Letters, digits, and the marks between digits. */
  private boolean isOfWord(int at) {
    String text = document.text();
    return Character.isLetter(text.codePointAt(at))
        || isNumeric(text.codePointAt(at))
        || (at > 0
            && at + 1 < text.length()
            && ".,:/-".indexOf(text.charAt(at)) >= 0
            && Character.isDigit(text.charAt(at - 1))
            && Character.isDigit(text.charAt(at + 1)));
  }

  private boolean isNumber(String text) {
    return text.codePoints().anyMatch(UnreadNumbers::isNumeric)
        || Arrays.stream(text.toLowerCase(Locale.ROOT).split("-"))
            .flatMap(part -> words.find(part).stream())
            .anyMatch(word -> word.sort().isNumber());
  }

  /** A digit of any script, {@code ½}, {@code Ⅳ}. */
  private static boolean isNumeric(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.OTHER_NUMBER
        || type == Character.LETTER_NUMBER;
  }

  /** Index of the first time that ends after {@code position}. */
  private int timeFrom(int position) {
    int low = 0;
    int high = times.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (times.get(middle).span().end() <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void add(Span span, Reason reason) {
    found.add(new Mention.Rejected(span, Optional.empty(), reason.rule(), reason.detail()));
  }

  /** The whole of a time, once, whatever numbers it holds. */
  private void add(Mention.Time time, Span number) {
    Span span = time.span().cover(number);
    int last = found.size() - 1;
    if (last >= 0 && found.get(last).span().overlaps(span)) {
      span = span.cover(found.remove(last).span());
    }
    add(span, Reason.date(time.rule()));
  }
}
