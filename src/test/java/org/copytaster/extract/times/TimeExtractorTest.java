package org.copytaster.extract.times;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.copytaster.annotate.CoreNlpAnnotator;
import org.copytaster.article.Article;
import org.copytaster.article.Dateline;
import org.copytaster.article.Published;
import org.copytaster.article.text.DatelineReader;
import org.copytaster.document.Document;
import org.copytaster.document.Mention;
import org.copytaster.lexicon.Gazetteer;
import org.copytaster.lexicon.LanguagePack;
import org.copytaster.lexicon.Models;
import org.copytaster.source.Origin;
import org.copytaster.value.Language;
import org.copytaster.value.Span;
import org.copytaster.value.Warning;
import org.junit.jupiter.api.Test;

class TimeExtractorTest {

  private static final String STORY =
      "GENEVA (Harbour News / Sputnik - 08th May, 2019) The envoy called for calm in Velia on"
          + " Wednesday.\n\n"
          + "Riots broke out on Tuesday, after the May 5 council elections.\n\n"
          + "On Tuesday, some 900 people met near the port. In the evening, shots were fired.\n\n"
          + "Overnight to Wednesday, a crowd stormed the town hall.";

  private static final LanguagePack ENGLISH =
      LanguagePack.load(Models.bundled(), new Language("en")).orElseThrow();
  private static final CoreNlpAnnotator ANNOTATOR = new CoreNlpAnnotator(ENGLISH);

  private final TimeExtractor extractor = new TimeExtractor(ENGLISH, Gazetteer.load(ENGLISH));

  private static Article story() {
    Span first = new Span(0, STORY.indexOf("\n\n"));
    Dateline dateline = new DatelineReader().read(STORY, first, ENGLISH).orElseThrow();
    List<Span> paragraphs = new ArrayList<>();
    int start = 0;
    for (String paragraph : STORY.split("\n\n")) {
      paragraphs.add(new Span(start, start + paragraph.length()));
      start += paragraph.length() + 2;
    }
    LocalDate day = dateline.date().orElseThrow();
    return new Article(
        Origin.unread("story"),
        "text/plain",
        Optional.empty(),
        false,
        STORY,
        ENGLISH.language(),
        Optional.empty(),
        Optional.of(dateline),
        List.of(),
        Optional.of(new Published(day.toString(), day, "dateline")),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new Span(dateline.span().end() + 1, STORY.length()),
        paragraphs,
        List.of());
  }

  @Test
  void followsTheStorysOwnTime() {
    List<String> found = new ArrayList<>();
    for (Mention.Time time : extractor.extract(ANNOTATOR.annotate(story()))) {
      found.add(time.span().in(STORY) + "=" + time.value().timex());
    }
    assertEquals(
        List.of(
            "08th May, 2019=2019-05-08",
            "Wednesday=2019-05-08",
            "Tuesday=2019-05-07",
            "May 5=2019-05-05",
            "Tuesday=2019-05-07",
            "the evening=2019-05-07TEV",
            "Overnight to Wednesday=2019-05-07TNI"),
        found);
  }

  @Test
  void neitherOrderNorThreadsChangeAnything() throws Exception {
    List<Document> documents = new ArrayList<>();
    documents.add(ANNOTATOR.annotate(story()));
    for (String text :
        List.of(
            "Peace talks have been postponed until Monday.",
            "Protesters will gather on Monday.",
            "Protesters gathered on Monday.",
            "The ban ends in March. The day before, he left.")) {
      documents.add(
          ANNOTATOR.annotate(DatesCorpusTest.article(text, "2020-10-06", ENGLISH.language())));
    }
    List<List<Mention.Time>> forwards = documents.stream().map(extractor::extract).toList();
    List<Document> reversed = new ArrayList<>(documents);
    Collections.reverse(reversed);
    List<List<Mention.Time>> backwards =
        new ArrayList<>(reversed.stream().map(extractor::extract).toList());
    Collections.reverse(backwards);
    assertEquals(forwards, backwards);
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      List<Callable<List<Mention.Time>>> tasks = new ArrayList<>();
      documents.forEach(document -> tasks.add(() -> extractor.extract(document)));
      List<List<Mention.Time>> parallel = new ArrayList<>();
      for (Future<List<Mention.Time>> future : pool.invokeAll(tasks)) {
        parallel.add(future.get());
      }
      assertEquals(forwards, parallel);
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void warnsOfADateThatCanBeReadInTwoWays() {
    assertEquals(
        List.of(
            new Warning(
                Warning.Code.AMBIGUOUS_DATE,
                "06/10/2020 at 28 was read as 2020-06-10 and can be 2020-10-06")),
        warnings("The letter to Velia carries 06/10/2020 as its day."));
    assertEquals(List.of(), warnings("The letter carries 06/06/2020 as its day."));
    assertEquals(List.of(), warnings("The letter carries 06/30/2020 as its day."));
    assertEquals(
        List.of(), warnings("The Kenyan minister's letter carries 06/10/2020 as its day."));
    assertEquals(
        List.of(), warnings("The letters of 13/09/2020 and of 06/10/2020 were shown in court."));
  }

  @Test
  void theCountryOfAStoryShowsWhetherTheMonthComesFirst() {
    assertEquals("2020-10-06", day("The letter of 06/10/2020 lay in a drawer in Nairobi, Kenya."));
    assertEquals("2020-06-10", day("The letter of 06/10/2020 lay in a drawer in Chicago."));
    assertEquals("2020-10-06", day("The French court read a letter of 06/10/2020 from Lyon."));
    assertEquals("2020-06-10", day("Kenyan and French courts read a letter of 06/10/2020."));
  }

  private String day(String text) {
    Document document =
        ANNOTATOR.annotate(DatesCorpusTest.article(text, "2020-10-08", ENGLISH.language()));
    return extractor.extract(document).stream()
        .map(time -> time.value().timex())
        .filter(timex -> timex.endsWith("-06") || timex.endsWith("-10"))
        .findFirst()
        .orElse("none");
  }

  private List<Warning> warnings(String text) {
    Document document =
        ANNOTATOR.annotate(DatesCorpusTest.article(text, "2020-10-06", ENGLISH.language()));
    return extractor.warnings(document.with(extractor.extract(document)));
  }
}
