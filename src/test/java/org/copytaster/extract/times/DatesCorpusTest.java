package org.copytaster.extract.times;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.copytaster.TestArticle;
import org.copytaster.annotate.CoreNlpAnnotator;
import org.copytaster.article.Article;
import org.copytaster.document.Mention;
import org.copytaster.lexicon.Gazetteer;
import org.copytaster.lexicon.LanguagePack;
import org.copytaster.lexicon.Models;
import org.copytaster.value.Language;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Reads every sentence of the corpora of dates with the annotator and the time extractor. */
class DatesCorpusTest {

  @TestFactory
  Stream<DynamicTest> english() throws IOException {
    return lines("en");
  }

  @TestFactory
  Stream<DynamicTest> spanish() throws IOException {
    return lines("es");
  }

  private static Stream<DynamicTest> lines(String language) throws IOException {
    LanguagePack pack = LanguagePack.load(Models.bundled(), new Language(language)).orElseThrow();
    CoreNlpAnnotator annotator = new CoreNlpAnnotator(pack);
    TimeExtractor extractor = new TimeExtractor(pack, Gazetteer.load(pack));
    return Files.readAllLines(Path.of("corpus/" + language + "/dates.tsv")).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\t"))
        .map(
            fields ->
                DynamicTest.dynamicTest(
                    fields[0] + " " + fields[1],
                    () -> {
                      Article article = article(fields[1], fields[0], pack.language());
                      List<Mention.Time> found = extractor.extract(annotator.annotate(article));
                      assertEquals(fields[2], written(fields[1], found, fields[2]));
                    }));
  }

  static Article article(String text, String published, Language language) {
    Optional<LocalDate> day =
        Optional.of(published).filter(p -> !p.equals("-")).map(LocalDate::parse);
    return TestArticle.of(text, language, day);
  }

  /** What was found in the form of the corpus; days only where the corpus gives them. */
  private static String written(String text, List<Mention.Time> found, String expected) {
    String[] items = expected.split(" ; ");
    List<String> written = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Mention.Time time = found.get(i);
      boolean days = i < items.length && items[i].endsWith("]");
      written.add(
          time.span().in(text)
              + "="
              + time.value().timex()
              + (days && time.value().from().isPresent()
                  ? "[" + time.value().from().get() + ".." + time.value().to().get() + "]"
                  : ""));
    }
    return written.isEmpty() ? "-" : String.join(" ; ", written);
  }
}
