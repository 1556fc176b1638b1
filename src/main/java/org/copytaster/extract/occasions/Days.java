package org.copytaster.extract.occasions;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
import org.copytaster.extract.occasions.Day.Use;
import org.copytaster.value.Span;

/** The days that a document names, with what each is the day of. */
final class Days {

  static final String ELECTION = "election-noun";

  /** In tokens: a line that is no sentence. */
  private static final int LINE = 10;

  /** In tokens: {@code Sunday's first free local elections}. */
  private static final int ELECTION_REACH = 5;

  /** In tokens: {@code will elect a new president on Sunday}. */
  private static final int VOTING_REACH = 9;

  private final Document document;
  private final Cues cues;
  private final Statements statements;
  private final Optional<LocalDate> published;
  private final List<Day> all = new ArrayList<>();
  private final Map<Integer, List<Day>> bySentence = new HashMap<>();

  /** The tokens of all times by sentence. */
  private final Map<Integer, List<Span>> spans = new HashMap<>();

  Days(Document document, Cues cues) {
    this.document = document;
    this.cues = cues;
    this.statements = new Statements(document, cues);
    this.published = document.article().published().map(Published::date);
    List<Mention.Time> times = new Intervals(document, cues).read();
    for (Mention.Time time : times) {
      spans
          .computeIfAbsent(document.sentenceAt(time.span().start()), sentence -> new ArrayList<>())
          .add(document.tokenRange(time.span()));
    }
    for (Mention.Time time : times) {
      if (time.value().isDay() && document.article().body().contains(time.span())) {
        Span tokens = document.tokenRange(time.span());
        int at = document.sentenceAt(time.span().start());
        Day day = new Day(time, tokens, at, use(document.sentences().get(at), tokens));
        all.add(day);
        bySentence.computeIfAbsent(at, sentence -> new ArrayList<>()).add(day);
      }
    }
  }

  /** In the order of the text. */
  List<Day> all() {
    return all;
  }

  Stream<Day> of(Use use) {
    return all.stream().filter(day -> day.is(use));
  }

  List<Day> of(Use use, Sentence sentence) {
    return in(sentence).filter(day -> day.is(use)).toList();
  }

  Stream<Day> in(Sentence sentence) {
    return bySentence.getOrDefault(sentence.index(), List.of()).stream();
  }

  /** Days from the last that it can mean to publication; 0 where one of them is unknown. */
  long ago(Day day) {
    return published.isEmpty() || day.to().isEmpty()
        ? 0
        : ChronoUnit.DAYS.between(day.to().get(), published.get());
  }

  boolean isFuture(Day day) {
    return published.isPresent() && day.from().filter(published.get()::isBefore).isPresent();
  }

  private Use use(Sentence sentence, Span time) {
    if (namesElection(sentence, time) || dependsOnElection(sentence, time)) {
      return Use.ELECTION;
    }
    if (standsAlone(sentence)) {
      return Use.STATEMENT;
    }
    if (time.start() > sentence.first() && cues.at("day-borders", time.start() - 1)) {
      return Use.BORDER;
    }
    return statements.hold(sentence, time) ? Use.STATEMENT : Use.EVENT;
  }

  /** A line without a verb tells when it was written: {@code July 15, 2016 11:50 PM}. */
  private boolean standsAlone(Sentence sentence) {
    return sentence.size() <= LINE
        && !document.tokens().get(sentence.end() - 1).text().equals(".")
        && document.tokens(sentence).stream()
            .noneMatch(t -> Statements.isVerb(t) || t.is(Category.AUX) || t.is(Category.WORD));
  }

  /** {@code Sunday's local elections}. */
  private boolean namesElection(Sentence sentence, Span time) {
    for (int i = time.end(); i < Math.min(sentence.end(), time.end() + ELECTION_REACH); i++) {
      if (isElection(i, i <= time.end() + 1)) {
        return true;
      }
      Token token = document.tokens().get(i);
      boolean within =
          token.is(Category.ADJ)
              || token.is(Category.NOUN)
              || token.is(Category.PROPN)
              || token.is(Category.NUM)
              || token.is(Category.OTHER)
              || token.text().equals("-");
      if (!within) {
        return false;
      }
    }
    return false;
  }

  /** {@code a referendum on Sunday}, {@code voted on Sunday}. */
  private boolean dependsOnElection(Sentence sentence, Span time) {
    boolean near = true;
    for (int i = time.start() - 1;
        i >= Math.max(sentence.first(), time.start() - VOTING_REACH);
        i--) {
      Token token = document.tokens().get(i);
      if (cues.at("election-acts", i)) {
        return true;
      }
      if (near && i >= time.start() - ELECTION_REACH && isElection(i, false)) {
        return !isNamedByOther(sentence, i, time);
      }
      if (token.is(Category.PUNCT) || (Statements.isVerb(token) && statements.isSpeech(i))) {
        return false;
      }
      near &= !Statements.isVerb(token) || cues.at("held-verbs", i);
    }
    return false;
  }

  /** Whether another time stands before the noun: {@code the September 15 election on Monday}. */
  private boolean isNamedByOther(Sentence sentence, int noun, Span time) {
    return spans.getOrDefault(sentence.index(), List.of()).stream()
        .filter(other -> other.end() <= noun && noun - other.end() < ELECTION_REACH)
        .anyMatch(other -> !other.equals(time) && namesElection(sentence, other));
  }

  /** A poll is an election where the text speaks of no survey, or gives it a day. */
  private boolean isElection(int token, boolean dated) {
    if (!cues.at(ELECTION, token)) {
      return false;
    }
    Sentence sentence =
        document.sentences().get(document.sentenceAt(document.tokens().get(token).span().start()));
    return !cues.at("poll-noun", token)
        || dated
        || document.tokens().get(token).form().endsWith("s")
        || !cues.in("survey", new Span(0, document.tokens().size()));
  }
}
