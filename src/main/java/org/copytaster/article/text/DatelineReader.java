package org.copytaster.article.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.copytaster.article.Dateline;
import org.copytaster.lexicon.LanguagePack;
import org.copytaster.time.CalendarDate;
import org.copytaster.time.TimeExpression;
import org.copytaster.value.Span;

/**
 * Finds the dateline that a story begins with: a place, a date, agencies, and the sign that closes
 * it. Looks at the first characters of the first paragraph alone. Safe for many threads.
 */
public final class DatelineReader {

  /** The longest dateline there is, with two agencies and a date, has some 120 characters. */
  private static final int LONGEST = 160;

  private final Map<LanguagePack, DatelineWords> words = new ConcurrentHashMap<>();

  /** The dateline at the beginning of {@code where}; nothing if the story begins at once. */
  public Optional<Dateline> read(String text, Span where, LanguagePack pack) {
    Span body = where.stripped(text);
    int paragraph = text.indexOf("\n\n", body.start());
    int end = paragraph < 0 ? body.end() : Math.min(paragraph, body.end());
    DatelineWords known = words.computeIfAbsent(pack, DatelineWords::new);
    return new DatelineHead(text, new Span(body.start(), end), LONGEST, known)
        .parse()
        .map(head -> dateline(text, head, known));
  }

  private static Dateline dateline(String text, DatelineHead.Parts parts, DatelineWords known) {
    Optional<Span> day = parts.day().map(TimeExpression::span);
    Optional<LocalDate> date =
        day.flatMap(span -> known.grammar().flatMap(g -> CalendarDate.parse(span.in(text), g)));
    List<Span> agencies = new ArrayList<>(parts.agencies());
    return new Dateline(parts.span(), parts.place(), agencies, date, day);
  }
}
