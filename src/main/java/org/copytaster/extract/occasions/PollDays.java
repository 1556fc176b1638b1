package org.copytaster.extract.occasions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copytaster.document.Category;
import org.copytaster.document.Document;
import org.copytaster.document.Mention;
import org.copytaster.document.Sentence;
import org.copytaster.document.Token;
import org.copytaster.extract.occasions.Day.Use;
import org.copytaster.value.Span;

/** The days on which a poll was taken; the day of its publication is none of them. */
final class PollDays {

  private static final String TAKEN = "poll-taken";

  private static final String POLL = "survey-nouns";

  /** In tokens, between a figure and the time of a series: {@code 24 percent in September}. */
  private static final int SERIES_REACH = 2;

  /** In tokens, between a word for a poll and the name of who took it. */
  private static final int NAME_REACH = 5;

  /** A sentence that tells when a poll was taken, with the names that it gives the poll. */
  private record Taken(Sentence sentence, Day day, Set<String> names) {}

  private final Document document;
  private final Days days;
  private final Cues cues;
  private final List<Taken> taken = new ArrayList<>();

  /** By sentence, the one that introduced the poll spoken of there; -1 before the first. */
  private final List<Integer> introduced = new ArrayList<>();

  PollDays(Document document, Days days, Cues cues) {
    this.document = document;
    this.days = days;
    this.cues = cues;
    int last = -1;
    for (Sentence sentence : document.sentences()) {
      last = cues.in(POLL, sentence) ? sentence.index() : last;
      introduced.add(last);
      day(sentence).ifPresent(day -> taken.add(new Taken(sentence, day, names(sentence))));
    }
  }

  /** The time that stands nearest to the word that tells of the asking. */
  private Optional<Day> day(Sentence sentence) {
    int cue = cues.first(TAKEN, new Span(sentence.first(), sentence.end()));
    if (cue == sentence.end()) {
      return Optional.empty();
    }
    Span at = new Span(cue, cue + 1);
    return days.all().stream()
        .filter(day -> day.sentence() == sentence.index() && day.is(Use.EVENT))
        .min((a, b) -> Integer.compare(a.distance(at), b.distance(at)));
  }

  Optional<Day> of(Mention.Figure figure) {
    int at = document.sentenceAt(figure.span().start());
    Span tokens = document.tokenRange(figure.span());
    return series(tokens)
        .or(
            () ->
                taken.stream().filter(t -> t.sentence().index() == at).map(Taken::day).findFirst())
        .or(() -> named(at))
        .or(() -> after(at))
        .or(() -> before(at));
  }

  /** {@code up from 24 percent in September}. */
  private Optional<Day> series(Span figure) {
    return days.all().stream()
        .filter(day -> day.is(Use.EVENT) && !day.from().equals(day.to()))
        .filter(day -> day.tokens().start() >= figure.end())
        .filter(day -> day.tokens().start() - figure.end() < SERIES_REACH)
        .findFirst();
  }

  /** Told of the poll of the same name. */
  private Optional<Day> named(int at) {
    int intro = introduced.get(at);
    if (intro < 0) {
      return Optional.empty();
    }
    Set<String> names = names(document.sentences().get(intro));
    document.tokens(document.sentences().get(at)).stream()
        .filter(Token::isCapitalized)
        .map(Token::form)
        .forEach(names::add);
    return taken.stream()
        .filter(t -> t.names().stream().anyMatch(names::contains))
        .map(Taken::day)
        .findFirst();
  }

  /** Told behind it, before another poll is spoken of. */
  private Optional<Day> after(int at) {
    return taken.stream()
        .filter(t -> t.sentence().index() > at)
        .filter(
            t -> {
              int intro = introduced.get(t.sentence().index());
              return intro <= Math.max(at, introduced.get(at))
                  || (intro == t.sentence().index() && t.names().isEmpty());
            })
        .map(Taken::day)
        .findFirst();
  }

  /** Told of the poll that the figure's sentence still speaks of. */
  private Optional<Day> before(int at) {
    return taken.stream()
        .filter(t -> t.sentence().index() < at)
        .filter(t -> t.sentence().index() >= introduced.get(at))
        .map(Taken::day)
        .reduce((one, two) -> two);
  }

  /** The proper nouns of a sentence that stand beside a word for a poll. */
  private Set<String> names(Sentence sentence) {
    Set<String> names = new HashSet<>();
    for (int i = sentence.first(); i < sentence.end(); i++) {
      if (cues.at(POLL, i) || cues.at(TAKEN, i)) {
        int from = Math.max(sentence.first(), i - NAME_REACH);
        int to = Math.min(sentence.end(), i + NAME_REACH + 1);
        document.tokens().subList(from, to).stream()
            .filter(token -> token.isCapitalized() && !token.is(Category.DET))
            .map(Token::form)
            .forEach(names::add);
      }
    }
    days.in(sentence)
        .flatMap(
            day -> document.tokens().subList(day.tokens().start(), day.tokens().end()).stream())
        .map(Token::form)
        .forEach(names::remove);
    return names;
  }
}
