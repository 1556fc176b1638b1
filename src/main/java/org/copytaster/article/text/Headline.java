package org.copytaster.article.text;

import java.util.List;
import java.util.Optional;
import org.copytaster.article.draft.Punctuation;
import org.copytaster.value.Span;

/** The headline of a plain text: a short first paragraph that is no sentence. */
public final class Headline {

  private static final int LONGEST = 200;

  private Headline() {}

  public static Optional<Span> in(String text, List<Span> paragraphs) {
    if (paragraphs.size() < 2) {
      return Optional.empty();
    }
    Span first = paragraphs.get(0);
    boolean headline =
        first.length() <= LONGEST
            && first.in(text).codePoints().anyMatch(Character::isLetter)
            && !Punctuation.endsSentence(text, first)
            && paragraphs.stream().skip(1).anyMatch(p -> Punctuation.endsSentence(text, p));
    return headline ? Optional.of(first) : Optional.empty();
  }
}
