package org.copytaster.fastcrf;

import edu.stanford.nlp.process.Morphology;

/** Base forms as CoreNLP's Morphology finds them, each worked out once. */
public final class FastLemmas {

  /** It reads a word through buffers of its own, so only one at a time. */
  private final Morphology morphology = new Morphology();

  private final Cache<String> lemmas = new Cache<>(this::find);

  private synchronized String find(String wordAndTag) {
    int slash = wordAndTag.lastIndexOf('/');
    return morphology.lemma(wordAndTag.substring(0, slash), wordAndTag.substring(slash + 1));
  }

  /** The base form of a word with a part of speech. */
  public String lemma(String word, String tag) {
    return lemmas.get(word + '/' + tag);
  }
}
