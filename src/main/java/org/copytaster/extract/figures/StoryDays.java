package org.copytaster.extract.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.copytaster.article.Published;
import org.copytaster.document.Category;
import org.copytaster.document.Document;
import org.copytaster.document.Mention;
import org.copytaster.document.Sentence;
import org.copytaster.document.Token;
import org.copytaster.lexicon.WordClasses;
import org.copytaster.value.Span;

/** The day of what a story reports, and which of its times are before, on or after it. */
final class StoryDays {

  /** The classes of verbs whose time is that of a statement. */
  private static final List<String> SPEECH =
      List.of("speech-verbs", "attribution-verbs", "report-verbs");

  private static final String ELECTION = "election-noun";

  /** Tokens between such a verb and its time: {@code said in a statement on Tuesday}. */
  private static final int STATEMENT_REACH = 5;

  /** Days before publication past which an event named by date is history, not the news. */
  private static final int NEWS_DAYS = 60;

  private static final int LEAD_SENTENCES = 6;

  private final Document document;
  private final WordClasses words;
  private final Map<Integer, List<Mention.Name>> names;
  private final Map<Integer, List<Mention.Time>> times;
  private final Optional<Mention.Time> mainDay;

  StoryDays(Document document, WordClasses words) {
    this.document = document;
    this.words = words;
    this.names = bySentence(document, Mention.Name.class);
    this.times = bySentence(document, Mention.Time.class);
    Optional<LocalDate> published = document.article().published().map(Published::date);
    List<Sentence> lead =
        document.sentences().stream()
            .filter(sentence -> !sentence.isTitle())
            .limit(LEAD_SENTENCES)
            .toList();
    this.mainDay =
        lead.stream()
            .flatMap(sentence -> events(sentence).stream())
            .filter(time -> !isAfter(time, published))
            .findFirst()
            .or(() -> statementDay(lead, published));
  }

  /** The mentions of a sort by the sentence in which they lie. */
  private static <M extends Mention> Map<Integer, List<M>> bySentence(
      Document document, Class<M> sort) {
    Map<Integer, List<M>> mentions = new HashMap<>();
    for (M mention : document.mentions(sort)) {
      int at = document.sentenceAt(mention.span().start());
      if (at < document.sentences().size()
          && document.sentences().get(at).span().contains(mention.span())) {
        mentions.computeIfAbsent(at, sentence -> new ArrayList<>()).add(mention);
      }
    }
    return mentions;
  }

  private Stream<Mention.Time> days(Sentence sentence) {
    return times.getOrDefault(sentence.index(), List.of()).stream()
        .filter(time -> time.value().isDay());
  }

  private static boolean isAfter(Mention.Time time, Optional<LocalDate> published) {
    return published.isPresent()
        && time.value().from().filter(from -> from.isAfter(published.get())).isPresent();
  }

  /** Where nothing else is dated, the day on which it was told: news is told the day it happens. */
  private Optional<Mention.Time> statementDay(List<Sentence> lead, Optional<LocalDate> published) {
    return lead.stream()
        .flatMap(this::days)
        .filter(this::isOfStatement)
        .filter(time -> !isAfter(time, published))
        .findFirst();
  }

  /** The time of the sentence nearest to a figure, if it tells of anything but a statement. */
  Optional<Mention.Time> nearest(Sentence sentence, Span figure) {
    return nearest(within(sentence), figure);
  }

  /** Whether a time is before, on or after the day of what the story reports. */
  String order(Mention.Time time) {
    if (mainDay.isEmpty() || mainDay.get().value().to().isEmpty() || time.value().to().isEmpty()) {
      return "open";
    }
    if (time.value().to().get().isBefore(mainDay.get().value().from().get())) {
      return "before";
    }
    return time.value().from().get().isAfter(mainDay.get().value().to().get()) ? "after" : "same";
  }

  /** Whether a sentence dates what it tells to long before the story, and to no other time. */
  boolean isHistory(Sentence sentence) {
    Optional<LocalDate> published = document.article().published().map(Published::date);
    if (published.isEmpty()) {
      return false;
    }
    LocalDate news = published.get().minusDays(NEWS_DAYS);
    List<Mention.Name> named = names.getOrDefault(sentence.index(), List.of());
    List<LocalDate> ends =
        times.getOrDefault(sentence.index(), List.of()).stream()
            .filter(time -> named.stream().noneMatch(name -> name.span().overlaps(time.span())))
            .flatMap(time -> time.value().to().stream())
            .toList();
    return !ends.isEmpty() && ends.stream().allMatch(end -> end.isBefore(news));
  }

  /** The times of a sentence that can date an event: neither of a statement nor of an election. */
  private List<Mention.Time> events(Sentence sentence) {
    return within(sentence).stream().filter(time -> !names(time, ELECTION)).toList();
  }

  private List<Mention.Time> within(Sentence sentence) {
    return days(sentence).filter(time -> !isOfStatement(time)).toList();
  }

  private static Optional<Mention.Time> nearest(List<Mention.Time> candidates, Span figure) {
    Mention.Time best = null;
    for (Mention.Time time : candidates) {
      if (best == null || distance(time, figure) < distance(best, figure)) {
        best = time;
      }
    }
    return Optional.ofNullable(best);
  }

  private static int distance(Mention.Time time, Span figure) {
    return time.span().start() < figure.start()
        ? figure.start() - time.span().end()
        : time.span().start() - figure.end();
  }

  private boolean isOfStatement(Mention.Time time) {
    int start = document.tokenRange(time.span()).start();
    for (int i = start - 1; i >= Math.max(0, start - STATEMENT_REACH); i--) {
      Token token = document.tokens().get(i);
      if (token.is(Category.PUNCT)) {
        return false;
      }
      if (isOf(SPEECH, token)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOf(List<String> classes, Token token) {
    return classes.stream()
        .anyMatch(c -> words.contains(c, token.form()) || words.contains(c, token.lemma()));
  }

  /** Whether the time stands beside a word of the class: {@code in Sunday's election}. */
  private boolean names(Mention.Time time, String wordClass) {
    Span range = document.tokenRange(time.span());
    int from = Math.max(0, range.start() - 4);
    int to = Math.min(document.tokens().size(), range.end() + 4);
    for (int i = from; i < to; i++) {
      Token token = document.tokens().get(i);
      if (isOf(List.of(wordClass), token)) {
        return true;
      }
    }
    return false;
  }
}
