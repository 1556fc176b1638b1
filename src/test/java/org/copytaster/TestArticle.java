package org.copytaster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copytaster.article.Article;
import org.copytaster.article.Dateline;
import org.copytaster.article.Published;
import org.copytaster.source.Origin;
import org.copytaster.value.Language;
import org.copytaster.value.Span;

/** Articles for tests, with what a test says and nothing else. */
public final class TestArticle {

  private TestArticle() {}

  /** One paragraph. */
  public static Article of(String text, Language language) {
    return of(text, language, Optional.empty(), Optional.empty());
  }

  /** One paragraph, published on a day. */
  public static Article of(String text, Language language, Optional<LocalDate> published) {
    return of(text, language, published, Optional.empty());
  }

  /** The paragraphs between blank lines, the body behind the dateline. */
  public static Article of(
      String text, Language language, Optional<LocalDate> published, Optional<Dateline> dateline) {
    int start = dateline.map(line -> line.span().end()).orElse(0);
    return new Article(
        new Origin("test", Optional.empty(), text.length(), Optional.empty()),
        "text/plain",
        Optional.empty(),
        false,
        text,
        language,
        Optional.empty(),
        dateline,
        List.of(),
        published.map(day -> new Published(day.toString(), day, "option")),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new Span(start, text.length()).stripped(text),
        paragraphs(text),
        List.of());
  }

  private static List<Span> paragraphs(String text) {
    List<Span> spans = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf("\n\n", start);
      int stop = end < 0 ? text.length() : end;
      Span span = new Span(start, stop).stripped(text);
      if (span.length() > 0) {
        spans.add(span);
      }
      start = stop + 2;
    }
    return spans;
  }
}
