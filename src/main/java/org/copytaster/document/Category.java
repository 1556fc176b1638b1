package org.copytaster.document;

import java.util.Locale;

/** The coarse part of speech of a token, the same for every language and tag set. */
public enum Category {
  NOUN,
  PROPN,
  ADJ,
  VERB,
  /** A participle form: {@code killed}, {@code burning}. */
  PART,
  AUX,
  ADV,
  NUM,
  DET,
  PREP,
  CONJ,
  PRON,
  PUNCT,
  /** A word that no tagger has seen: languages without one have nothing else. */
  WORD,
  OTHER;

  /** The name in models: {@code :noun}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
