package org.copytaster.document;

import org.copytaster.value.Span;

/**
 * A token of a document.
 *
 * @param text its characters
 * @param form its lower-cased form
 * @param lemma its lemma, lower-cased; its form where the language has no lemmatizer
 * @param tag the tagger's own tag; empty where the language has none
 * @param ner the label of the named-entity model ({@code PERSON}); {@code O} for none
 */
public record Token(
    Span span, String text, String form, String lemma, String tag, Category category, String ner) {

  public boolean is(Category other) {
    return category == other;
  }

  /** Whether it begins with an upper-case letter. */
  public boolean isCapitalized() {
    return Character.isUpperCase(text.codePointAt(0));
  }
}
