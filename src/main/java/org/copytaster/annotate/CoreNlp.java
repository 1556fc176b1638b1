package org.copytaster.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import org.copytaster.fastcrf.Combination;
import org.copytaster.fastcrf.FastLemmas;
import org.copytaster.fastcrf.FastTagger;

/**
 * The parts of CoreNLP that we use, each loaded once and only if a language asks for it. Its own
 * pipeline is left alone: fine-grained RegexNER and SUTime are 88 % of the cost of its {@code ner}
 * step, and SUTime's state leaks from one document into the next.
 */
final class CoreNlp {

  private static final String TAGGER =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
  private static final List<String> NER =
      List.of(
          "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz",
          "edu/stanford/nlp/models/ner/english.muc.7class.distsim.crf.ser.gz",
          "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz");

  private static final Set<String> NAMES = Set.of("PERSON", "ORGANIZATION", "LOCATION", "MISC");

  private static final TokenizerFactory<CoreLabel> TOKENIZER =
      PTBTokenizer.factory(new CoreLabelTokenFactory(), "invertible=false,untokenizable=noneKeep");

  private static final FastLemmas LEMMAS = new FastLemmas();

  private static final class Tagger {
    static final FastTagger MODEL = FastTagger.ofResource(TAGGER);
  }

  private static final class Names {
    static final Combination MODEL = Combination.ofResources(NER).only(NAMES);
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
    List<String> tags = Tagger.MODEL.tag(words(sentence));
    for (int i = 0; i < tags.size(); i++) {
      sentence.get(i).setTag(tags.get(i));
    }
  }

  private static List<String> words(List<CoreLabel> sentence) {
    return sentence.stream().map(CoreLabel::word).toList();
  }

  /** Gives every tagged token its lemma. */
  static void lemmatize(List<CoreLabel> sentence) {
    for (CoreLabel token : sentence) {
      token.setLemma(
          token.tag().isEmpty() ? token.word() : LEMMAS.lemma(token.word(), token.tag()));
    }
  }

  /** Labels every token: PERSON, ORGANIZATION, LOCATION, MISC …, or O. */
  static void label(List<CoreLabel> sentence) {
    List<String> tags = sentence.stream().map(t -> t.tag() == null ? "" : t.tag()).toList();
    List<String> labels = Names.MODEL.label(words(sentence), tags);
    for (int i = 0; i < labels.size(); i++) {
      sentence.get(i).setNER(labels.get(i));
    }
  }
}
