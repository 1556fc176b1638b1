package org.copytaster.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copytaster.annotate.CoreNlpAnnotator;
import org.copytaster.article.read.StandardReader;
import org.copytaster.assemble.Assembler;
import org.copytaster.extract.Extractor;
import org.copytaster.extract.figures.AmountExtractor;
import org.copytaster.extract.figures.FigureExtractor;
import org.copytaster.extract.figures.RejectionExtractor;
import org.copytaster.extract.names.AnaphorExtractor;
import org.copytaster.extract.names.NameExtractor;
import org.copytaster.extract.names.NameWords;
import org.copytaster.extract.names.RoleExtractor;
import org.copytaster.extract.occasions.OccasionExtractor;
import org.copytaster.extract.quotes.QuoteExtractor;
import org.copytaster.extract.times.TimeExtractor;
import org.copytaster.lexicon.LanguagePack;
import org.copytaster.lexicon.Models;
import org.copytaster.record.StoryRecord;
import org.copytaster.value.Language;

/** The pipelines there are. */
public final class Pipelines {

  private Pipelines() {}

  /** Reads stories of every format, in every language that {@code models} has a pack for. */
  public static Pipeline standard(Models models) {
    return of(models, false);
  }

  /** The standard one, which also lists every number that is no figure, and why. */
  public static Pipeline explaining(Models models) {
    return of(models, true);
  }

  private static Pipeline of(Models models, boolean explains) {
    Map<String, Pipeline.Reading> readings = new HashMap<>();
    for (Language language : models.languages()) {
      LanguagePack pack = LanguagePack.load(models, language).orElseThrow();
      readings.put(
          language.primary(),
          new Pipeline.Reading(new CoreNlpAnnotator(pack), extractors(pack, explains)));
    }
    return new Pipeline(
        new StandardReader(models), readings, new Assembler(producer(models), explains));
  }

  /** The steps from a document to its mentions, in order. */
  private static List<Extractor> extractors(LanguagePack pack, boolean explains) {
    NameWords names = new NameWords(pack);
    AmountExtractor amounts = new AmountExtractor(pack);
    FigureExtractor figures = new FigureExtractor(pack);
    List<Extractor> steps =
        List.of(
            new TimeExtractor(pack, names.gazetteer()),
            new NameExtractor(names),
            new RoleExtractor(names),
            new AnaphorExtractor(names),
            new QuoteExtractor(pack),
            amounts,
            figures,
            new OccasionExtractor(pack, names.gazetteer()));
    if (!explains) {
      return steps;
    }
    List<Extractor> more = new ArrayList<>(steps);
    more.add(new RejectionExtractor(pack, amounts, figures));
    return more;
  }

  private static StoryRecord.Producer producer(Models models) {
    Version version = Version.current();
    return new StoryRecord.Producer(
        "copytaster", version.copytaster(), version.corenlp(), models.sha256());
  }
}
