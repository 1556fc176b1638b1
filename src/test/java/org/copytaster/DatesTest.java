package org.copytaster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
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
import org.copytaster.article.read.StandardReader;
import org.copytaster.document.Document;
import org.copytaster.document.Mention;
import org.copytaster.extract.times.TimeExtractor;
import org.copytaster.lexicon.Gazetteer;
import org.copytaster.lexicon.LanguagePack;
import org.copytaster.lexicon.Models;
import org.copytaster.record.StoryRecord;
import org.copytaster.value.Language;
import org.junit.jupiter.api.Test;

class DatesTest {

  private static final Models MODELS = Models.bundled();
  private static final LanguagePack ENGLISH =
      LanguagePack.load(MODELS, new Language("en")).orElseThrow();

  private final TimeExtractor extractor = new TimeExtractor(ENGLISH, Gazetteer.load(ENGLISH));

  @Test
  void neitherOrderNorThreadsChangeTheDatesOfTheCorpus() throws Exception {
    List<Document> documents = documents();
    List<List<Mention.Time>> forwards = documents.stream().map(extractor::extract).toList();
    assertFalse(forwards.stream().allMatch(List::isEmpty));
    List<List<Mention.Time>> backwards = new ArrayList<>();
    for (int i = documents.size() - 1; i >= 0; i--) {
      backwards.add(extractor.extract(documents.get(i)));
    }
    Collections.reverse(backwards);
    assertEquals(forwards, backwards);
    assertEquals(forwards, onFourThreads(documents));
  }

  private static List<Document> documents() throws Exception {
    CoreNlpAnnotator annotator = new CoreNlpAnnotator(ENGLISH);
    StandardReader reader = new StandardReader(MODELS);
    List<Document> documents = new ArrayList<>();
    for (Path source : Stories.all()) {
      Article article = reader.read(StandardPipeline.payload(source));
      if (article.language().primary().equals("en")) {
        documents.add(annotator.annotate(article));
      }
    }
    return documents;
  }

  private List<List<Mention.Time>> onFourThreads(List<Document> documents) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      List<Callable<List<Mention.Time>>> tasks = new ArrayList<>();
      documents.forEach(document -> tasks.add(() -> extractor.extract(document)));
      List<List<Mention.Time>> found = new ArrayList<>();
      for (Future<List<Mention.Time>> future : pool.invokeAll(tasks)) {
        found.add(future.get());
      }
      return found;
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void theRecordWarnsOfADateThatCanBeReadInTwoWays() {
    StoryRecord record =
        StandardPipeline.record(
            StandardPipeline.get(),
            "The army shelled the port of Velia on 06/10/2020, officials said.",
            "en",
            Optional.of("2020-10-08"));
    assertEquals(List.of("2020-06-10"), record.dates().stream().map(d -> d.value()).toList());
    assertEquals(
        List.of("AMBIGUOUS_DATE 06/10/2020 at 38 was read as 2020-06-10 and can be 2020-10-06"),
        record.warnings().stream().map(w -> w.code() + " " + w.detail()).toList());
  }
}
