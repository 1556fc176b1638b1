package org.copytaster.extract.occasions;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.copytaster.document.Document;
import org.copytaster.document.Mention;
import org.copytaster.document.Sentence;
import org.copytaster.extract.occasions.Day.Use;
import org.copytaster.value.Span;

/** The day of an event: named beside the figure, or carried on from the sentences before. */
final class EventDays {

  private static final int LEAD_SENTENCES = 6;

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
    this.main = in(lead, Use.EVENT).or(() -> in(lead, Use.STATEMENT));
  }

  private Optional<Day> in(List<Sentence> lead, Use use) {
    return lead.stream()
        .flatMap(sentence -> days.of(use, sentence).stream())
        .filter(day -> !days.isFuture(day))
        .findFirst();
  }

  Optional<Day> of(Mention.Figure figure) {
    Sentence sentence = document.sentences().get(document.sentenceAt(figure.span().start()));
    Span at = document.tokenRange(figure.span());
    Optional<Day> here = nearest(days.of(Use.EVENT, sentence), at);
    if (here.isPresent()) {
      return here;
    }
    if (cues.in("polling-day", sentence) || cues.in("polling-day", new Span(0, at.end()))) {
      Optional<Day> voted = elections.main(true);
      if (voted.isPresent()) {
        return voted;
      }
    }
    return carried(sentence, figure).or(() -> main);
  }

  private static Optional<Day> nearest(List<Day> candidates, Span figure) {
    return candidates.stream().min(Comparator.comparingInt(day -> day.distance(figure)));
  }

  private Optional<Day> carried(Sentence sentence, Mention.Figure figure) {
    if (sentence.index() == 0) {
      return Optional.empty();
    }
    Sentence before = document.sentences().get(sentence.index() - 1);
    return days.of(Use.EVENT, before).stream().findFirst();
  }
}
