package org.copytaster.assemble;

import org.copytaster.record.ArticleFact.Range;
import org.copytaster.record.EntityMention;
import org.copytaster.record.Evidence;
import org.copytaster.value.Span;

/** Turns UTF-16 positions into the record's code points: the one place where that is done. */
public final class Positions {

  private final String text;
  private final int[] surrogates;

  public Positions(String text) {
    this.text = text;
    this.surrogates = countSurrogates(text);
  }

  /** For each position, the number of surrogate pairs before it; empty if there is none at all. */
  private static int[] countSurrogates(String text) {
    if (text.codePoints().allMatch(c -> c < Character.MIN_SUPPLEMENTARY_CODE_POINT)) {
      return new int[0];
    }
    int[] counts = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      boolean pair =
          Character.isHighSurrogate(text.charAt(i))
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      counts[i + 1] = counts[i] + (pair ? 1 : 0);
    }
    return counts;
  }

  /** The code points before the UTF-16 {@code position}. */
  public int codePoint(int position) {
    return surrogates.length == 0 ? position : position - surrogates[position];
  }

  public Evidence evidence(Span span) {
    return new Evidence(codePoint(span.start()), codePoint(span.end()), span.in(text));
  }

  public Range range(Span span) {
    return new Range(codePoint(span.start()), codePoint(span.end()));
  }

  public EntityMention mention(Span span, EntityMention.Kind kind) {
    return new EntityMention(codePoint(span.start()), codePoint(span.end()), span.in(text), kind);
  }
}
