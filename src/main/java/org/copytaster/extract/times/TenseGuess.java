package org.copytaster.extract.times;

import java.util.List;
import org.copytaster.document.Category;
import org.copytaster.document.Token;
import org.copytaster.lexicon.LanguagePack;
import org.copytaster.lexicon.WordClasses;
import org.copytaster.time.Tense;

/** The tense of the clause around a time: of the nearest verb, by {@code dates/tense.tsv}. */
final class TenseGuess {

  /** A verb behind the time counts as further away: most times follow theirs. */
  private static final int BEHIND = 2;

  /** The classes of words that open a clause of its own. */
  private static final List<String> CLAUSES = List.of("clause-marks", "relative-words");

  /** A quotation longer than that is one: what somebody said. */
  private static final int TITLE_WORDS = 5;

  private final TenseWords words;
  private final WordClasses classes;

  TenseGuess(LanguagePack pack) {
    this.classes = pack.words();
    this.words = new TenseWords(pack);
  }

  /** The tense at tokens {@code first} to {@code end} of a sentence's tokens. */
  Tense at(List<Token> sentence, int first, int end) {
    Tense beside = words.beside(sentence, first, end);
    if (beside != Tense.UNKNOWN) {
      return beside == Tense.PAST && isBelonging(sentence, end) && looksAhead(sentence, first)
          ? Tense.FUTURE
          : beside;
    }
    int border = clauseStart(sentence, first);
    Tense near = nearest(sentence, border, first, end);
    if (near == Tense.PRESENT && isCondition(sentence, border, first)) {
      return Tense.FUTURE;
    }
    Tense any = near == Tense.UNKNOWN ? nearest(sentence, 0, first, end) : near;
    return any == Tense.UNKNOWN ? words.announced(sentence, first) : any;
  }

  /** {@code if nobody wins on Sunday}. */
  private boolean isCondition(List<Token> sentence, int border, int first) {
    return sentence.subList(border, first).stream().anyMatch(words::isCondition);
  }

  private boolean isBelonging(List<Token> sentence, int end) {
    return end < sentence.size() && words.isBehind(sentence.get(end));
  }

  /** {@code Sunday's election will go ahead}. */
  private boolean looksAhead(List<Token> sentence, int first) {
    for (int i = clauseStart(sentence, first); i < sentence.size(); i++) {
      if (i > first && sentence.get(i).is(Category.PUNCT)) {
        return false;
      }
      if (sentence.get(i).is(Category.AUX) && words.of(sentence, i) == Tense.FUTURE) {
        return true;
      }
    }
    return false;
  }

  private static int clauseStart(List<Token> sentence, int first) {
    int at = first;
    while (at > 0) {
      int before = sentence.get(at - 1).is(Category.PUNCT) ? titleStart(sentence, at - 1) : at - 1;
      if (before < 0) {
        return at;
      }
      at = before;
    }
    return at;
  }

  /** Where the quoted name begins that ends in this mark, {@code "Iron Fist"}; -1 if none does. */
  private static int titleStart(List<Token> sentence, int mark) {
    int i = mark - 1;
    while (i > 0 && !sentence.get(i).is(Category.PUNCT)) {
      i--;
    }
    boolean named = mark - i > 1 && mark - i <= TITLE_WORDS + 1;
    return named && isQuotationMark(sentence.get(i)) && isQuotationMark(sentence.get(mark))
        ? i
        : -1;
  }

  private static boolean isQuotationMark(Token token) {
    int type = Character.getType(token.text().codePointAt(0));
    return token.text().equals("\"")
        || type == Character.INITIAL_QUOTE_PUNCTUATION
        || type == Character.FINAL_QUOTE_PUNCTUATION;
  }

  private Tense nearest(List<Token> sentence, int border, int first, int end) {
    int stop = stop(sentence, border, first, end);
    for (int distance = 1; distance <= sentence.size() * BEHIND; distance++) {
      Tense left = first - distance < border ? Tense.UNKNOWN : words.of(sentence, first - distance);
      if (left != Tense.UNKNOWN) {
        return left;
      }
      if (distance % BEHIND == 0 && end - 1 + distance / BEHIND < stop) {
        Tense right = words.of(sentence, end - 1 + distance / BEHIND);
        if (right != Tense.UNKNOWN) {
          return right;
        }
      }
    }
    return Tense.UNKNOWN;
  }

  /**
   * A verb behind a conjunction, a comma or {@code that} is another clause's, if this one has its
   * own before; so is the purpose of {@code marched on Saturday to demand}.
   */
  private int stop(List<Token> sentence, int border, int first, int end) {
    boolean own = false;
    for (int i = border; i < first && !own; i++) {
      own = words.of(sentence, i) != Tense.UNKNOWN;
    }
    int at = end;
    while (own
        && at < sentence.size()
        && !sentence.get(at).is(Category.CONJ)
        && !sentence.get(at).is(Category.PUNCT)
        && !words.opensPurpose(sentence.get(at))
        && !opensClause(sentence.get(at))) {
      at++;
    }
    return own ? at : sentence.size();
  }

  private boolean opensClause(Token token) {
    return CLAUSES.stream().anyMatch(c -> classes.contains(c, token.form()));
  }
}
