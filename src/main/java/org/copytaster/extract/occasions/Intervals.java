package org.copytaster.extract.occasions;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copytaster.article.Published;
import org.copytaster.document.Category;
import org.copytaster.document.Document;
import org.copytaster.document.Mention;
import org.copytaster.document.Sentence;
import org.copytaster.document.Token;
import org.copytaster.value.Span;
import org.copytaster.value.TimeType;
import org.copytaster.value.TimeValue;

/**
 * The times of a document, those that bound a stretch of days made one: {@code between March 27 and
 * 31}, {@code since 2003}.
 */
final class Intervals {

  private static final String PAIR = "interval-pair";
  private static final String LINK = "interval-link";
  private static final String SINCE = "interval-since";
  private static final String COMPARED = "since-compared";
  private static final String BEGIN = "begin-verb";

  /** Tokens between a verb of beginning and its time: {@code broke out in the south on Friday}. */
  private static final int BEGIN_REACH = 5;

  private static final int LAST_OF_MONTH = 31;

  private final Document document;
  private final Cues cues;
  private final Optional<LocalDate> published;

  /** By token: the length of the longest name that covers it. */
  private final Map<Integer, Integer> named = new HashMap<>();

  Intervals(Document document, Cues cues) {
    this.document = document;
    this.cues = cues;
    for (Mention.Name name : document.mentions(Mention.Name.class)) {
      Span range = document.tokenRange(name.span());
      for (int i = range.start(); i < range.end(); i++) {
        named.merge(i, name.span().length(), Math::max);
      }
    }
    this.published = document.article().published().map(Published::date);
  }

  /** The times in the order of the text; those inside a longer name are left out. */
  List<Mention.Time> read() {
    List<Mention.Time> times =
        document.mentions(Mention.Time.class).stream().filter(this::isOwn).toList();
    List<Mention.Time> found = new ArrayList<>();
    for (int i = 0; i < times.size(); i++) {
      Mention.Time time = times.get(i);
      Optional<Mention.Time> pair =
          i + 1 < times.size() ? pair(time, times.get(i + 1)) : Optional.empty();
      if (pair.isPresent()) {
        found.add(pair.get());
        i++;
      } else {
        found.add(dayPair(time).or(() -> since(time)).orElse(time));
      }
    }
    return found;
  }

  /** {@code The Sunday Times} names no day. */
  private boolean isOwn(Mention.Time time) {
    int first = document.tokenRange(time.span()).start();
    return named.getOrDefault(first, 0) <= time.span().length();
  }

  private Optional<Mention.Time> pair(Mention.Time first, Mention.Time second) {
    Span a = document.tokenRange(first.span());
    Span b = document.tokenRange(second.span());
    boolean linked =
        b.start() == a.end() + 1
            && cues.at(LINK, a.end())
            && a.start() > 0
            && cues.at(PAIR, a.start() - 1);
    if (!linked || first.value().from().isEmpty() || second.value().to().isEmpty()) {
      return Optional.empty();
    }
    return interval(
        first, first.span().cover(second.span()), first.value().from(), second.value().to());
  }

  /** {@code between March 27 and 31}. */
  private Optional<Mention.Time> dayPair(Mention.Time first) {
    Span range = document.tokenRange(first.span());
    List<Token> tokens = document.tokens();
    if (range.end() + 1 >= tokens.size()
        || !cues.at(LINK, range.end())
        || !first.value().from().equals(first.value().to())) {
      return Optional.empty();
    }
    Token last = tokens.get(range.end() + 1);
    return first
        .value()
        .from()
        .flatMap(from -> sameMonth(from, last.text()))
        .flatMap(
            to ->
                interval(
                    first,
                    new Span(first.span().start(), last.span().end()),
                    first.value().from(),
                    Optional.of(to)));
  }

  private static Optional<LocalDate> sameMonth(LocalDate from, String number) {
    if (number.length() > 2 || !number.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.empty();
    }
    int day = Integer.parseInt(number);
    if (day <= from.getDayOfMonth() || day > LAST_OF_MONTH) {
      return Optional.empty();
    }
    try {
      return Optional.of(from.withDayOfMonth(day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** From the time to the day of publication, if the text counts on from it. */
  private Optional<Mention.Time> since(Mention.Time time) {
    Span range = document.tokenRange(time.span());
    Sentence sentence = document.sentences().get(document.sentenceAt(time.span().start()));
    if (published.isEmpty() || !counts(time, sentence, range)) {
      return Optional.empty();
    }
    return interval(time, time.span(), time.value().from(), published);
  }

  private boolean counts(Mention.Time time, Sentence sentence, Span range) {
    for (int i = range.start() - 1; i >= sentence.first(); i--) {
      if (cues.at(SINCE, i)) {
        return !cues.in(COMPARED, new Span(sentence.first(), i));
      }
      if (document.tokens().get(i).is(Category.PUNCT)) {
        break;
      }
    }
    if (time.value().from().equals(time.value().to())) {
      return false;
    }
    int near = Math.max(sentence.first(), range.start() - BEGIN_REACH);
    return cues.in(BEGIN, new Span(near, range.start()))
        && cues.in("perfect-mark", sentence)
        && !cues.in(COMPARED, sentence);
  }

  private static Optional<Mention.Time> interval(
      Mention.Time first, Span span, Optional<LocalDate> from, Optional<LocalDate> to) {
    if (from.isEmpty() || to.isEmpty() || !from.get().isBefore(to.get())) {
      return Optional.empty();
    }
    TimeValue value =
        new TimeValue(
            TimeType.DURATION,
            from.get() + "/" + to.get(),
            from,
            to,
            Optional.empty(),
            first.value().anchor());
    return Optional.of(new Mention.Time(span, value, "interval"));
  }
}
