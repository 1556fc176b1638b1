package org.copytaster.extract.occasions;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.copytaster.document.Category;
import org.copytaster.document.Document;
import org.copytaster.document.Mention;
import org.copytaster.document.Sentence;
import org.copytaster.document.Token;
import org.copytaster.extract.occasions.Day.Use;
import org.copytaster.value.Span;

/** The day of an event: named beside the figure, or carried on from the sentences before. */
final class EventDays {

  private static final String TOLD = "told-events";

  private static final int LEAD_SENTENCES = 6;

  /** In tokens: as much as a border between two clauses keeps a day from a figure. */
  private static final int CLAUSE = 6;

  /** In tokens: {@code 48 people who died in 1981}. */
  private static final int OWN_CLAUSE = 3;

  /** In tokens, between a day and the noun for its event. */
  private static final int TOLD_REACH = 8;

  private final Document document;
  private final Days days;
  private final ElectionDays elections;
  private final Cues cues;
  private final Optional<Day> main;

  EventDays(Document document, Days days, ElectionDays elections, Cues cues) {
    this.document = document;
    this.days = days;
    this.elections = elections;
    this.cues = cues;
    List<Sentence> lead =
        document.sentences().stream()
            .filter(sentence -> !sentence.isTitle())
            .limit(LEAD_SENTENCES)
            .toList();
    this.main =
        document.mentions(Mention.Figure.class).stream()
            .filter(figure -> figure.main() && lead.contains(sentence(figure)))
            .flatMap(figure -> own(figure).stream())
            .filter(day -> !days.isFuture(day))
            .findFirst()
            .or(() -> in(lead, Use.EVENT))
            .or(() -> in(lead, Use.STATEMENT));
  }

  private Sentence sentence(Mention.Figure figure) {
    return document.sentences().get(document.sentenceAt(figure.span().start()));
  }

  private Optional<Day> in(List<Sentence> lead, Use use) {
    return lead.stream()
        .flatMap(sentence -> days.of(use, sentence).stream())
        .filter(day -> !days.isFuture(day))
        .findFirst();
  }

  Optional<Day> of(Mention.Figure figure) {
    Sentence sentence = sentence(figure);
    Optional<Day> own = own(figure);
    return own.isPresent()
        ? own.filter(day -> !day.is(Use.BORDER))
        : told(sentence).or(() -> carried(sentence)).or(() -> main);
  }

  /** What the figure's own sentence says of the day. */
  private Optional<Day> own(Mention.Figure figure) {
    Sentence sentence = sentence(figure);
    Optional<Day> voted =
        cues.in("polling-day", sentence) ? elections.main(true) : Optional.empty();
    Span at = document.tokenRange(figure.span());
    return voted
        .or(() -> nearest(sentence, at, Set.of(Use.EVENT, Use.BORDER)))
        .or(() -> nearest(sentence, at, Set.of(Use.ELECTION)).filter(day -> !days.isFuture(day)));
  }

  private Optional<Day> nearest(Sentence sentence, Span figure, Set<Use> uses) {
    return days.in(sentence)
        .filter(day -> uses.contains(day.use()))
        .min(Comparator.comparingInt(day -> distance(day, figure)));
  }

  /** In half tokens; a day behind the figure is nearer than one before it. */
  private int distance(Day day, Span figure) {
    boolean before = day.tokens().start() < figure.start();
    int from = before ? day.tokens().end() : figure.end();
    int to = before ? figure.start() : day.tokens().start();
    int distance = before ? 1 : 0;
    for (int i = from; i < to; i++) {
      Token token = document.tokens().get(i);
      boolean own = !before && i - from <= OWN_CLAUSE && cues.at("relative-words", i);
      boolean border =
          (token.is(Category.PUNCT) && !token.text().equals("-")) || cues.at("clause-links", i);
      border &= !own;
      distance += 2 * (border ? CLAUSE : 1);
    }
    return distance;
  }

  /** The day told elsewhere of the event that the sentence speaks of again. */
  private Optional<Day> told(Sentence sentence) {
    Set<String> events = new TreeSet<>();
    for (int i = sentence.first() + 1; i < sentence.end(); i++) {
      if (isTold(i) && cues.at("definite-article", i - 1)) {
        events.add(document.tokens().get(i).lemma());
      }
    }
    if (events.isEmpty()) {
      return Optional.empty();
    }
    return days.of(Use.EVENT)
        .filter(day -> day.sentence() != sentence.index() && !days.isFuture(day))
        .filter(day -> isOf(events, day))
        .min(Comparator.comparingInt(day -> Math.abs(day.sentence() - sentence.index())));
  }

  private boolean isTold(int token) {
    return cues.at(TOLD, token) && document.tokens().get(token).is(Category.NOUN);
  }

  private boolean isOf(Set<String> events, Day day) {
    Sentence sentence = document.sentences().get(day.sentence());
    int from = Math.max(sentence.first(), day.tokens().start() - TOLD_REACH);
    int to = Math.min(sentence.end(), day.tokens().end() + TOLD_REACH);
    for (int i = from; i < to; i++) {
      if (isTold(i) && events.contains(document.tokens().get(i).lemma())) {
        return true;
      }
    }
    return false;
  }

  private Optional<Day> carried(Sentence sentence) {
    if (sentence.index() == 0) {
      return Optional.empty();
    }
    Sentence before = document.sentences().get(sentence.index() - 1);
    return days.of(Use.EVENT, before).stream().findFirst();
  }
}
