package org.copytaster.extract.occasions;

import org.copytaster.document.Category;
import org.copytaster.document.Document;
import org.copytaster.document.Sentence;
import org.copytaster.document.Token;
import org.copytaster.value.Span;

/**
 * Which times and places are those of somebody's words: {@code told reporters in Lima on Monday}.
 */
final class Statements {

  private static final String NOUNS = "statement-nouns";

  /** In tokens: {@code said in a statement on Tuesday}. */
  private static final int REACH = 8;

  /** In tokens: {@code police on Tuesday said}. */
  private static final int AHEAD = 2;

  private final Document document;
  private final Cues cues;

  Statements(Document document, Cues cues) {
    this.document = document;
    this.cues = cues;
  }

  static boolean isVerb(Token token) {
    return token.is(Category.VERB) || token.is(Category.PART);
  }

  /** Whether the tokens tell when or where something was said. */
  boolean hold(Sentence sentence, Span place) {
    for (int i = place.start() - 1; i >= Math.max(sentence.first(), place.start() - REACH); i--) {
      Token token = document.tokens().get(i);
      if (isSpeech(i)) {
        return !opensClause(i, place);
      }
      if (token.is(Category.PUNCT) || token.is(Category.NUM) || isVerb(token)) {
        break;
      }
    }
    if (place.end() < sentence.end() && cues.at("clause-marks", place.end())) {
      return true;
    }
    for (int i = place.end(); i < Math.min(sentence.end(), place.end() + AHEAD); i++) {
      Token token = document.tokens().get(i);
      if (isSpeech(i) && isVerb(token)) {
        return true;
      }
      if (!token.is(Category.ADV)) {
        break;
      }
    }
    return false;
  }

  boolean isSpeech(int token) {
    return cues.at(isVerb(document.tokens().get(token)) ? "statement-verbs" : NOUNS, token);
  }

  /** {@code said a rally on Sunday drew …}. */
  private boolean opensClause(int verb, Span place) {
    if (!cues.at("clause-takers", verb) || verb + 1 >= place.start()) {
      return false;
    }
    Token next = document.tokens().get(verb + 1);
    return !cues.at(NOUNS, verb + 1)
        && !next.is(Category.PREP)
        && !next.is(Category.ADV)
        && !next.is(Category.PUNCT);
  }
}
