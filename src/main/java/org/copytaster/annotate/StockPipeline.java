package org.copytaster.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** CoreNLP's own pipeline as it comes, up to names and dependencies: the peer of a benchmark. */
public final class StockPipeline {

  /** The steps of a record that CoreNLP has, without coreference, which would triple the cost. */
  public static final String ANNOTATORS = "tokenize,pos,lemma,ner,depparse";

  private final StanfordCoreNLP pipeline;

  /** Loads all models: some 20 s of CPU and 1.2 GB of memory. */
  public StockPipeline() {
    Properties properties = new Properties();
    properties.setProperty("annotators", ANNOTATORS);
    // the names of holidays come from a library that is not among our dependencies
    properties.setProperty("sutime.binders", "0");
    this.pipeline = new StanfordCoreNLP(properties);
  }

  /** How many tokens a text has, for both sides alike. */
  public static int tokens(String text) {
    return CoreNlp.sentences(text).stream().mapToInt(List::size).sum();
  }

  /**
   * Annotates a text.
   *
   * @param published the day that its dates count from, as {@code 2020-10-06}
   */
  public void annotate(String text, Optional<String> published) {
    Annotation annotation = new Annotation(text);
    published.ifPresent(day -> annotation.set(CoreAnnotations.DocDateAnnotation.class, day));
    pipeline.annotate(annotation);
  }
}
