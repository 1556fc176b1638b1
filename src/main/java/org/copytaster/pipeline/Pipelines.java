package org.copytaster.pipeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copytaster.annotate.CoreNlpAnnotator;
import org.copytaster.article.StandardReader;
import org.copytaster.assemble.Assembler;
import org.copytaster.extract.Extractor;
import org.copytaster.extract.figures.AmountExtractor;
import org.copytaster.extract.figures.FigureExtractor;
import org.copytaster.extract.names.AnaphorExtractor;
import org.copytaster.extract.names.NameExtractor;
import org.copytaster.extract.names.NameWords;
import org.copytaster.extract.names.RoleExtractor;
import org.copytaster.extract.quotes.QuoteExtractor;
import org.copytaster.extract.times.TimeExtractor;
import org.copytaster.lexicon.FigureKinds;
import org.copytaster.lexicon.LanguagePack;
import org.copytaster.lexicon.Models;
import org.copytaster.record.StoryRecord;
import org.copytaster.value.Language;

/** The pipelines there are. */
public final class Pipelines {

  private Pipelines() {}

  /** Reads stories of every format, in every language that {@code models} has a pack for. */
  public static Pipeline standard(Models models) {
    Map<String, Pipeline.Reading> readings = new HashMap<>();
    for (Language language : models.languages()) {
      LanguagePack pack = LanguagePack.load(models, language).orElseThrow();
      readings.put(
          language.primary(), new Pipeline.Reading(new CoreNlpAnnotator(pack), extractors(pack)));
    }
    return new Pipeline(
        new StandardReader(models),
        readings,
        new Assembler(producer(models), new FigureKinds(models)));
  }

  /** The steps from a document to its mentions, in order. */
  private static List<Extractor> extractors(LanguagePack pack) {
    NameWords names = new NameWords(pack);
    return List.of(
        new TimeExtractor(pack),
        new NameExtractor(names),
        new RoleExtractor(names),
        new AnaphorExtractor(names),
        new QuoteExtractor(pack),
        new AmountExtractor(pack),
        new FigureExtractor(pack));
  }

  private static StoryRecord.Producer producer(Models models) {
    Version version = Version.current();
    return new StoryRecord.Producer(
        "copytaster", version.copytaster(), version.corenlp(), models.sha256());
  }
}
