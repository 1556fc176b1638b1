package org.copytaster.extract.quotes;

import org.copytaster.document.Category;
import org.copytaster.document.Sentence;
import org.copytaster.value.Span;

/** Tells which verbs state something, and whether what follows one is the statement. */
final class QuoteVerbs {

  private static final int LONGEST_ADJUNCT = 3;
  private static final int LONGEST_PUT = 9;

  private final QuoteView view;

  QuoteVerbs(QuoteView view) {
    this.view = view;
  }

  /** Whether the token is a verb by which somebody states something. */
  boolean isVerb(int i) {
    boolean verbal =
        view.token(i).is(Category.VERB)
            || view.token(i).is(Category.PART)
            || view.token(i).is(Category.WORD);
    return verbal
        && view.name(i).isEmpty()
        && (view.in("speech-verbs", i) || view.in("report-verbs", i) || isPut(i))
        && (i == 0 || !view.in("infinitive-marks", i - 1));
  }

  /** {@code X put the toll at 12}. */
  boolean isPut(int verb) {
    if (!view.in("put-verbs", verb)) {
      return false;
    }
    int end = Math.min(view.size(), verb + LONGEST_PUT);
    for (int i = verb + 1; i < end; i++) {
      if (view.in("put-marks", i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether what follows the verb is no statement but a place, a time, an end. */
  boolean isTrailing(Sentence sentence, int end) {
    int next = end;
    while (next < sentence.end()
        && (view.in("time-nouns", next) || view.token(next).is(Category.ADV))) {
      next++;
    }
    if (next >= sentence.end() || view.isComma(next)) {
      return true;
    }
    if (view.in("clause-marks", next)) {
      return false;
    }
    if (view.token(next).is(Category.PREP)) {
      for (int i = next; i < sentence.end() && i - next <= LONGEST_ADJUNCT; i++) {
        if (view.token(i).is(Category.NUM)) {
          return !hasFinite(i, sentence.end());
        }
      }
      return true;
    }
    return !view.isNominal(next) && !view.token(next).is(Category.PRON);
  }

  /** Whether a finite verb stands between the two tokens. */
  boolean hasFinite(int first, int end) {
    for (int i = first; i < end; i++) {
      if (view.isFinite(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the verb makes the clause beside it a statement. */
  boolean states(Span cue, Sentence sentence, boolean before) {
    int verb = view.document().tokenAt(cue.start());
    return (view.in("attribution-verbs", verb) || view.in("report-verbs", verb) || isPut(verb))
        && (before || !view.in("clause-verbs", verb) || hasFinite(verb + 1, sentence.end()));
  }
}
