package org.copytaster.extract.figures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.copytaster.article.Published;
import org.copytaster.document.Category;
import org.copytaster.document.Document;
import org.copytaster.document.Mention;
import org.copytaster.document.Sentence;
import org.copytaster.document.Token;
import org.copytaster.lexicon.WordClasses;
import org.copytaster.value.FigureKind;
import org.copytaster.value.FigureKind.Scene;
import org.copytaster.value.Span;
import org.copytaster.value.TimeType;

/**
 * When what a figure counts happened: the time expression of its own sentence, not that of the
 * statement ({@code said on Tuesday}); for votes that of the election.
 */
final class Occasions {

  /** The class of verbs whose time is that of a statement. */
  private static final String SPEECH = "speech-verbs";

  private static final String ELECTION = "election-noun";

  /** Tokens between such a verb and its time: {@code said in a statement on Tuesday}. */
  private static final int STATEMENT_REACH = 5;

  private static final int SENTENCES_BACK = 1;

  private static final int LEAD_SENTENCES = 6;

  private static final int FUTURE_WEIGHT = 4;

  private final Document document;
  private final WordClasses words;
  private final List<Mention.Time> times;
  private final Optional<Mention.Time> electionDay;
  private final Optional<Mention.Time> mainDay;

  Occasions(Document document, WordClasses words) {
    this.document = document;
    this.words = words;
    this.times =
        document.mentions(Mention.Time.class).stream()
            .filter(time -> time.value().from().isPresent())
            .filter(time -> time.value().type() != TimeType.SET)
            .toList();
    Optional<LocalDate> published = document.article().published().map(Published::date);
    this.electionDay =
        times.stream()
            .filter(time -> names(time, ELECTION))
            .min(
                Comparator.<Mention.Time>comparingLong(time -> days(time, published))
                    .thenComparing(Mention.Time::span));
    this.mainDay =
        document.sentences().stream()
            .filter(sentence -> !sentence.isTitle())
            .limit(LEAD_SENTENCES)
            .flatMap(sentence -> within(sentence).stream())
            .filter(time -> !isModifier(time))
            .filter(time -> published.isEmpty() || !from(time).isAfter(published.get()))
            .findFirst();
  }

  /** The time expression that dates the figure, if the text has one. */
  Optional<Span> when(FigureKind kind, Sentence sentence, Span figure) {
    boolean vote = kind.scene() == Scene.ELECTION;
    List<Mention.Time> here = within(sentence);
    Optional<Mention.Time> own =
        vote
            ? here.stream().filter(time -> names(time, ELECTION)).findFirst()
            : nearest(here.stream().filter(time -> !isModifier(time)).toList(), figure);
    if (own.isPresent() || kind.scene() == Scene.POLL) {
      return own.map(Mention.Time::span);
    }
    return (vote ? electionDay : before(sentence).or(() -> mainDay)).map(Mention.Time::span);
  }

  private static LocalDate from(Mention.Time time) {
    return time.value().from().orElseThrow();
  }

  /** Days between the time and publication; an election is rather one that was. */
  private static long days(Mention.Time time, Optional<LocalDate> published) {
    if (published.isEmpty()) {
      return 0;
    }
    long ago = ChronoUnit.DAYS.between(from(time), published.get());
    return ago >= 0 ? ago : -ago * FUTURE_WEIGHT;
  }

  private List<Mention.Time> within(Sentence sentence) {
    return times.stream()
        .filter(time -> sentence.span().contains(time.span()))
        .filter(time -> !isOfStatement(time))
        .toList();
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

  /** The last time that dates an event in the sentences before. */
  private Optional<Mention.Time> before(Sentence sentence) {
    for (int back = 1; back <= SENTENCES_BACK && sentence.index() - back >= 0; back++) {
      List<Mention.Time> found =
          new ArrayList<>(within(document.sentences().get(sentence.index() - back)));
      found.removeIf(this::isModifier);
      if (!found.isEmpty()) {
        return Optional.of(found.get(0));
      }
    }
    return Optional.empty();
  }

  /** Whether it stands before a noun: {@code the October 4 parliamentary elections}. */
  private boolean isModifier(Mention.Time time) {
    int next = document.tokenRange(time.span()).end();
    if (next >= document.tokens().size()) {
      return false;
    }
    Category category = document.tokens().get(next).category();
    return category == Category.NOUN || category == Category.ADJ;
  }

  private boolean isOfStatement(Mention.Time time) {
    int start = document.tokenRange(time.span()).start();
    for (int i = start - 1; i >= Math.max(0, start - STATEMENT_REACH); i--) {
      Token token = document.tokens().get(i);
      if (token.is(Category.PUNCT)) {
        return false;
      }
      if (words.contains(SPEECH, token.form()) || words.contains(SPEECH, token.lemma())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the time stands beside a word of the class: {@code in Sunday's election}. */
  private boolean names(Mention.Time time, String wordClass) {
    Span range = document.tokenRange(time.span());
    int from = Math.max(0, range.start() - 4);
    int to = Math.min(document.tokens().size(), range.end() + 4);
    for (int i = from; i < to; i++) {
      Token token = document.tokens().get(i);
      if (words.contains(wordClass, token.lemma()) || words.contains(wordClass, token.form())) {
        return true;
      }
    }
    return false;
  }
}
