package org.copytaster.extract.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.copytaster.article.Published;
import org.copytaster.document.Mention;
import org.copytaster.pattern.SentenceView;

/** What the text says of a figure beside its kind: asserted, event, subset, status. */
final class Flags {

  /** Days before publication past which an event named by date is history, not the news. */
  private static final int NEWS_DAYS = 60;

  /** What was found. */
  record Said(boolean asserted, boolean main, boolean subset, Optional<String> status) {}

  private final List<Rule> rules;

  Flags(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  Said of(SentenceView view, Typed typed) {
    Rule.Marks marks = typed.rule().marks();
    for (Rule rule : rules) {
      if (rule.takes().accepts(typed.amount())
          && rule.marks().allows("kind", typed.kind().id())
          && rule.pattern().canMatch(view)
          && rule.pattern().match(view, typed.chunk()).isPresent()) {
        marks = rule.marks().and(marks);
      }
    }
    boolean old = !marks.has("main") && isHistory(view);
    return new Said(
        !marks.has("unasserted"),
        !marks.has("other") && !old,
        marks.has("subset"),
        marks.value("status"));
  }

  /** Whether the sentence dates what it tells to long before the story, and to no other time. */
  private static boolean isHistory(SentenceView view) {
    Optional<LocalDate> published = view.document().article().published().map(Published::date);
    if (published.isEmpty()) {
      return false;
    }
    LocalDate news = published.get().minusDays(NEWS_DAYS);
    List<Mention.Name> names =
        view.document().mentions(Mention.Name.class).stream()
            .filter(name -> view.sentence().span().contains(name.span()))
            .toList();
    List<LocalDate> ends =
        view.document().mentions(Mention.Time.class).stream()
            .filter(time -> view.sentence().span().contains(time.span()))
            .filter(time -> names.stream().noneMatch(name -> name.span().overlaps(time.span())))
            .flatMap(time -> time.value().to().stream())
            .toList();
    return !ends.isEmpty() && ends.stream().allMatch(end -> end.isBefore(news));
  }
}
