package org.copytaster.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copytaster.article.Article;
import org.copytaster.article.ArticleReader;
import org.copytaster.article.UnreadableException;
import org.copytaster.assemble.Assembler;
import org.copytaster.document.Annotator;
import org.copytaster.document.Document;
import org.copytaster.document.Mention;
import org.copytaster.document.Steps;
import org.copytaster.extract.Extractor;
import org.copytaster.record.Outcome;
import org.copytaster.source.Payload;
import org.copytaster.value.Failure;
import org.copytaster.value.Warning;

/** From a story to its record. The only thing that adapters call; safe for many threads. */
public final class Pipeline {

  /** What reads the stories of one language: the annotator, then the extractors in order. */
  public record Reading(Annotator annotator, List<Extractor> extractors) {

    public Reading {
      extractors = List.copyOf(extractors);
      Set<Class<? extends Mention>> found = new HashSet<>();
      for (Extractor extractor : extractors) {
        if (!found.containsAll(extractor.needs())) {
          throw new IllegalArgumentException(
              extractor.getClass().getSimpleName()
                  + " needs "
                  + names(extractor.needs())
                  + " but only "
                  + names(found)
                  + " come before it");
        }
        found.addAll(extractor.finds());
      }
    }

    private static List<String> names(Set<Class<? extends Mention>> sorts) {
      return sorts.stream().map(Class::getSimpleName).sorted().toList();
    }
  }

  private final ArticleReader reader;
  private final Map<String, Reading> languages;
  private final Assembler assembler;

  Pipeline(ArticleReader reader, Map<String, Reading> languages, Assembler assembler) {
    this.reader = reader;
    this.languages = Map.copyOf(languages);
    this.assembler = assembler;
  }

  /** The record of the story, or why there is none; never throws for anything in a story. */
  public Outcome process(Payload payload) {
    return process(payload, Steps.UNWATCHED);
  }

  /** The same, and {@code steps} hears of each step: an extractor's is the name of its class. */
  public Outcome process(Payload payload, Steps steps) {
    try {
      steps.begin("read");
      Document document = document(reader.read(payload), steps);
      steps.begin("assemble");
      return new Outcome.Extracted(assembler.assemble(document));
    } catch (UnreadableException e) {
      return new Outcome.Failed(payload.origin(), e.failure());
    } catch (RuntimeException | StackOverflowError e) {
      return new Outcome.Failed(
          payload.origin(),
          new Failure("analyse", Failure.Code.INTERNAL, false, "please report this: " + trace(e)));
    }
  }

  private Document document(Article article, Steps steps) {
    Reading reading = languages.get(article.language().primary());
    if (reading == null) {
      List<Warning> warnings = new ArrayList<>(article.warnings());
      warnings.add(
          new Warning(
              Warning.Code.LANGUAGE_NOT_SUPPORTED,
              "there is no language pack for " + article.language()));
      return new Document(article, List.of(), List.of(), List.of(), warnings);
    }
    Document document = reading.annotator().annotate(article, steps);
    for (Extractor extractor : reading.extractors()) {
      steps.begin(extractor.getClass().getSimpleName());
      document = document.with(extractor.extract(document));
      document = document.warned(extractor.warnings(document));
    }
    return document;
  }

  private static String trace(Throwable e) {
    StackTraceElement[] frames = e.getStackTrace();
    return e + (frames.length == 0 ? "" : " at " + frames[0]);
  }
}
