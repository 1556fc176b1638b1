package org.copytaster.extract.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
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
  private final Map<Cause, BitSet> causes = new EnumMap<>(Cause.class);
  private final List<Mention.Rejected> found = new ArrayList<>();

  UnreadNumbers(Document document, NumberWords words) {
    this.document = document;
    this.words = words;
    this.times = AmountExtractor.times(document);
    for (Cause cause : Cause.values()) {
      causes.put(cause, new BitSet());
    }
  }

  @Override
  public void hear(int first, int end, Cause cause) {
    causes.get(cause).set(first, end);
  }

  /** Those heard of that lie in no amount, and those in text that is no sentence. */
  List<Mention.Rejected> rejected(List<Mention.Amount> amounts) {
    for (Mention.Amount amount : amounts) {
      Span tokens = document.tokenRange(amount.span());
      causes.values().forEach(set -> set.clear(tokens.start(), tokens.end()));
    }
    int end = 0;
    for (int i = 0; i < document.tokens().size(); i++) {
      Token token = document.tokens().get(i);
      betweenSentences(end, token.span().start());
      end = Math.max(end, token.span().end());
      if (isNumber(token.text())) {
        token(i, token);
      }
    }
    betweenSentences(end, document.text().length());
    return found;
  }

  private void token(int position, Token token) {
    if (causes.get(Cause.TIME).get(position)) {
      timeFrom(token.span().start()).ifPresent(time -> add(time, token.span()));
    } else if (causes.get(Cause.NAME).get(position)) {
      add(token.span(), Reason.IN_NAME);
    } else if (causes.get(Cause.FORM).get(position)) {
      add(token.span(), form(token.form()));
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
    Optional<Mention.Time> time = timeFrom(number.start()).filter(t -> t.span().overlaps(number));
    if (time.isPresent()) {
      add(time.get(), number);
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

  /** The time that stands at {@code position}, or the next one. */
  private Optional<Mention.Time> timeFrom(int position) {
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
    return low < times.size() ? Optional.of(times.get(low)) : Optional.empty();
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
