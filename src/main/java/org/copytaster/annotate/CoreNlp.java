package org.copytaster.annotate;

import edu.stanford.nlp.ie.ClassifierCombiner;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The parts of CoreNLP that we use, each loaded once and only if a language asks for it. Its own
 * pipeline is left alone: fine-grained RegexNER and SUTime are 88 % of the cost of its {@code ner}
 * step, and SUTime's state leaks from one document into the next.
 */
final class CoreNlp {

  private static final String TAGGER =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
  private static final String[] NER = {
    "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz",
    "edu/stanford/nlp/models/ner/english.muc.7class.distsim.crf.ser.gz",
    "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz"
  };

  private static final TokenizerFactory<CoreLabel> TOKENIZER =
      PTBTokenizer.factory(new CoreLabelTokenFactory(), "invertible=false,untokenizable=noneKeep");

  private static final class Tagger {
    static final MaxentTagger MODEL = new MaxentTagger(TAGGER);
  }

  private static final class Names {
    static final ClassifierCombiner<CoreLabel> MODEL = combine(readAll());
  }

  /** The three models side by side: reading them is most of the time until the first record. */
  private static List<CRFClassifier<CoreLabel>> readAll() {
    return Arrays.stream(NER)
        .parallel()
        .<CRFClassifier<CoreLabel>>map(CRFClassifier::getClassifierNoExceptions)
        .toList();
  }

  @SuppressWarnings("unchecked")
  private static ClassifierCombiner<CoreLabel> combine(List<CRFClassifier<CoreLabel>> models) {
    return new ClassifierCombiner<>(models.get(0), models.get(1), models.get(2));
  }

  private CoreNlp() {}

  /** The sentences of {@code text}; token positions count from its start. */
  static List<List<CoreLabel>> sentences(String text) {
    List<CoreLabel> tokens = TOKENIZER.getTokenizer(new StringReader(text)).tokenize();
    return new WordToSentenceProcessor<CoreLabel>(
            WordToSentenceProcessor.NewlineIsSentenceBreak.NEVER)
        .process(tokens);
  }

  static void tag(List<CoreLabel> sentence) {
    Tagger.MODEL.tagCoreLabels(sentence);
  }

  /** Gives every tagged token its lemma. */
  static void lemmatize(List<CoreLabel> sentence) {
    Morphology morphology = new Morphology();
    for (CoreLabel token : sentence) {
      token.setLemma(
          token.tag().isEmpty() ? token.word() : morphology.lemma(token.word(), token.tag()));
    }
  }

  /** Labels every token: PERSON, ORGANIZATION, LOCATION, MISC …, or O. */
  static void label(List<CoreLabel> sentence) {
    List<CoreLabel> labelled = Names.MODEL.classifySentence(sentence);
    for (int i = 0; i < sentence.size(); i++) {
      String label = labelled.get(i).get(CoreAnnotations.AnswerAnnotation.class);
      sentence.get(i).setNER(NAMES.contains(label) ? label : "O");
    }
  }

  private static final Set<String> NAMES = Set.of("PERSON", "ORGANIZATION", "LOCATION", "MISC");
}
