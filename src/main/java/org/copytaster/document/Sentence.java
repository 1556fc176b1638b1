package org.copytaster.document;

import org.copytaster.value.Span;

/**
 * A sentence: a range of tokens.
 *
 * @param first index of its first token in the document
 * @param end index after its last token
 * @param paragraph number of its paragraph, counted from 0; -1 for the title
 */
public record Sentence(int index, int first, int end, Span span, int paragraph) {

  public int size() {
    return end - first;
  }

  public boolean isTitle() {
    return paragraph < 0;
  }
}
