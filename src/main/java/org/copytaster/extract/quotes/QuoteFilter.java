package org.copytaster.extract.quotes;

import java.util.Arrays;
import java.util.Locale;
import org.copytaster.document.Category;
import org.copytaster.document.Sentence;
import org.copytaster.value.Span;

/** Tells quotations from all else that stands between marks: titles, epithets, survey answers. */
final class QuoteFilter {

  private static final int FEWEST_WORDS = 3;
  private static final int SHORT = 8;
  private static final int LONGEST_PARTICLE = 3;

  private final QuoteView view;

  QuoteFilter(QuoteView view) {
    this.view = view;
  }

  boolean isLongEnough(QuotePiece piece) {
    return words(piece).length >= FEWEST_WORDS;
  }

  /** Whether the piece is somebody's words; {@code spoken} if a verb of speech stands beside it. */
  boolean isSpeech(QuotePiece piece, boolean spoken) {
    Span tokens = view.document().tokenRange(piece.span());
    Sentence sentence =
        view.document().sentences().get(view.document().sentenceAt(piece.span().start()));
    boolean fragment = isFragment(piece);
    if (isTitle(piece) && (!spoken || isCalled(tokens.start(), sentence.first()))) {
      return false;
    }
    if (!fragment) {
      return true;
    }
    return !isNamed(tokens.start(), sentence.first())
        && !(words(piece).length <= SHORT && isSurvey(sentence, tokens))
        && (spoken || hasVerb(tokens));
  }

  /** Whether the piece begins inside a sentence and with a small letter. */
  boolean isFragment(QuotePiece piece) {
    String text = view.document().text();
    int at = piece.span().start();
    while (at < piece.span().end() && !Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    Span tokens = view.document().tokenRange(piece.span());
    int sentence = view.document().sentenceAt(piece.span().start());
    boolean first = view.document().sentences().get(sentence).first() >= tokens.start();
    return !first && at < piece.span().end() && !Character.isUpperCase(text.charAt(at));
  }

  private String[] words(QuotePiece piece) {
    String text = piece.span().in(view.document().text());
    return Arrays.stream(text.split("\\s+"))
        .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
        .toArray(String[]::new);
  }

  /** Every long word with a capital, and no sentence's end. */
  private boolean isTitle(QuotePiece piece) {
    String text = piece.span().in(view.document().text());
    boolean ended = text.chars().anyMatch(c -> c == '.' || c == '!');
    int capitals = 0;
    for (String word : words(piece)) {
      String letters = word.replaceAll("[^\\p{L}]", "");
      if (letters.isEmpty()) {
        continue;
      }
      if (Character.isUpperCase(letters.charAt(0))) {
        capitals++;
      } else if (letters.length() > LONGEST_PARTICLE) {
        return false;
      }
    }
    return !ended && capitals > 1 && !text.equals(text.toUpperCase(Locale.ROOT));
  }

  private boolean isNamed(int first, int low) {
    for (int i = first - 1; i >= low && first - i <= 2; i--) {
      if (view.in("naming-words", i)) {
        return true;
      }
    }
    return first - 2 >= low
        && view.token(first - 1).is(Category.DET)
        && view.in("role-marks", first - 2);
  }

  /** {@code called the film "The Long Road"}: no mark leads from the verb to the title. */
  private boolean isCalled(int first, int low) {
    return first - 1 >= low
        && view.isNominal(first - 1)
        && view.name(first - 1).isEmpty()
        && !view.isQuoteMark(first - 1);
  }

  private boolean isSurvey(Sentence sentence, Span piece) {
    for (int i = sentence.first(); i < sentence.end(); i++) {
      if (!piece.contains(i) && view.in("survey-marks", i)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasVerb(Span tokens) {
    for (int i = tokens.start(); i < tokens.end(); i++) {
      if (view.isFinite(i)) {
        return true;
      }
    }
    return false;
  }
}
