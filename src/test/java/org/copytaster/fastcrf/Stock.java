package org.copytaster.fastcrf;

import edu.stanford.nlp.ie.AbstractSequenceClassifier;
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
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** CoreNLP's own classes and models, to compare with. */
final class Stock {

  static final String TAGGER =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";

  static final List<String> NAMES =
      Stream.of("all.3class", "muc.7class", "conll.4class")
          .map(name -> "edu/stanford/nlp/models/ner/english." + name + ".distsim.crf.ser.gz")
          .toList();

  private static final TokenizerFactory<CoreLabel> TOKENIZER =
      PTBTokenizer.factory(new CoreLabelTokenFactory(), "invertible=false,untokenizable=noneKeep");

  final List<CRFClassifier<CoreLabel>> models =
      NAMES.parallelStream()
          .<CRFClassifier<CoreLabel>>map(CRFClassifier::getClassifierNoExceptions)
          .toList();

  final ClassifierCombiner<CoreLabel> combination = combine();

  private final MaxentTagger tagger = new MaxentTagger(TAGGER);

  @SuppressWarnings("unchecked")
  private ClassifierCombiner<CoreLabel> combine() {
    return new ClassifierCombiner<>(models.get(0), models.get(1), models.get(2));
  }

  static List<List<CoreLabel>> sentences(String text) {
    return new WordToSentenceProcessor<CoreLabel>(
            WordToSentenceProcessor.NewlineIsSentenceBreak.NEVER)
        .process(TOKENIZER.getTokenizer(new StringReader(text)).tokenize());
  }

  static List<String> labels(
      AbstractSequenceClassifier<CoreLabel> model, List<CoreLabel> sentence) {
    return model.classifySentence(sentence).stream()
        .map(token -> token.get(CoreAnnotations.AnswerAnnotation.class))
        .toList();
  }

  /** Tags the tokens, too. */
  List<String> tags(List<CoreLabel> sentence) {
    tagger.tagCoreLabels(sentence);
    return sentence.stream().map(CoreLabel::tag).toList();
  }

  List<String> lemmas(List<String> words, List<String> tags) {
    return each(words, tags, new Morphology()::lemma);
  }

  static List<String> each(List<String> words, List<String> tags, BinaryOperator<String> work) {
    return IntStream.range(0, words.size())
        .mapToObj(i -> work.apply(words.get(i), tags.get(i)))
        .toList();
  }
}
