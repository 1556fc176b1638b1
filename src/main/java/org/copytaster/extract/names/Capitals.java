package org.copytaster.extract.names;

import java.util.BitSet;
import org.copytaster.document.Category;
import org.copytaster.document.Document;
import org.copytaster.document.Sentence;
import org.copytaster.document.Token;

/** Where capitals tell nothing: headlines, and texts printed in capitals. */
final class Capitals {

  private static final double MOSTLY = 0.6;

  private final Document document;
  private final BitSet headlines = new BitSet();
  private final boolean shouting;

  Capitals(Document document) {
    this.document = document;
    int loud = 0;
    for (Sentence sentence : document.sentences()) {
      if (share(sentence, true) > MOSTLY) {
        loud += sentence.size();
      } else if (mayBeHeadline(sentence) && share(sentence, false) > MOSTLY) {
        headlines.set(sentence.index());
      }
    }
    this.shouting = loud * 2 > document.tokens().size();
  }

  boolean shouting() {
    return shouting;
  }

  boolean isHeadline(Sentence sentence) {
    return headlines.get(sentence.index());
  }

  /**
   * Headlines open a story or lack the full stop, and their verbs have capitals; with commas it is
   * a list of names.
   */
  private boolean mayBeHeadline(Sentence sentence) {
    long commas =
        document.tokens(sentence).stream().filter(token -> token.text().equals(",")).count();
    boolean stopped = document.tokens().get(sentence.end() - 1).text().equals(".");
    boolean tells =
        document.tokens(sentence).stream()
            .anyMatch(t -> (t.is(Category.VERB) || t.is(Category.AUX)) && !t.isCapitalized());
    return sentence.size() > 3
        && !tells
        && commas < 2
        && (sentence.index() == 0 || sentence.isTitle() || !stopped);
  }

  /** The share of words that begin with a capital, or are all capitals. */
  private double share(Sentence sentence, boolean whole) {
    int all = 0;
    int capital = 0;
    for (Token token : document.tokens(sentence)) {
      if (Character.isLetter(token.text().codePointAt(0)) && token.text().length() > 3) {
        all++;
        capital += whole ? (Story.isUpper(token.text()) ? 1 : 0) : (token.isCapitalized() ? 1 : 0);
      }
    }
    return all < 3 ? 0 : (double) capital / all;
  }
}
