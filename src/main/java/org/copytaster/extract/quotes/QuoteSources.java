package org.copytaster.extract.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copytaster.document.Category;
import org.copytaster.document.Sentence;
import org.copytaster.value.Span;

/** Finds who is said to say something: subject and verb of speech, in one sentence. */
final class QuoteSources {

  private static final int LONGEST_HEADING = 6;

  private final QuoteView view;
  private final QuotePhrases phrases;
  private final QuoteVerbs verbs;

  QuoteSources(QuoteView view) {
    this.view = view;
    this.phrases = new QuotePhrases(view);
    this.verbs = new QuoteVerbs(view);
  }

  /** The sources of the sentence, in the order of the text. */
  List<QuoteSource> in(Sentence sentence) {
    List<QuoteSource> found = new ArrayList<>();
    heading(sentence).ifPresent(found::add);
    for (int i = sentence.first(); i < sentence.end(); i++) {
      int phraseEnd = view.phraseEnd("attribution-phrases", i);
      if (phraseEnd > i) {
        phrase(sentence, i, phraseEnd).ifPresent(found::add);
      } else if (verbs.isVerb(i)) {
        verb(sentence, i, found).ifPresent(found::add);
      }
    }
    return found;
  }

  /** {@code X: statement}, and in a title {@code Statement: X}. */
  private Optional<QuoteSource> heading(Sentence sentence) {
    int end = sentence.end();
    for (int i = sentence.first() + 1; i < end - 1; i++) {
      if (!view.token(i).text().equals(":")) {
        continue;
      }
      if (i - sentence.first() <= LONGEST_HEADING) {
        Optional<QuoteNoun> noun = phrases.endingAt(i, sentence.first());
        if (noun.filter(n -> n.first() == sentence.first() && isNamed(n)).isPresent()) {
          return Optional.of(source(sentence, noun.get(), Optional.empty(), i, i + 1, false, true));
        }
      }
      if (sentence.isTitle()) {
        int from = i + 1;
        Optional<QuoteNoun> noun = phrases.startingAt(from, end);
        if (noun.filter(n -> n.end() == end).isPresent()) {
          return Optional.of(
              source(sentence, noun.get(), Optional.empty(), i, noun.get().end(), true, false));
        }
      }
      return Optional.empty();
    }
    return Optional.empty();
  }

  private boolean isNamed(QuoteNoun noun) {
    return noun.kind() == QuoteNoun.Kind.PERSON
        || noun.kind() == QuoteNoun.Kind.NAME
        || phrases.hasSpeaker(noun.first(), noun.end());
  }

  private Optional<QuoteSource> phrase(Sentence sentence, int first, int end) {
    return phrases
        .startingAt(end, sentence.end())
        .filter(noun -> noun.kind() != QuoteNoun.Kind.PRONOUN)
        .map(
            noun -> {
              boolean leading = !verbs.hasFinite(sentence.first(), first);
              return source(
                  sentence,
                  noun,
                  Optional.of(view.span(first, end)),
                  first,
                  noun.end(),
                  true,
                  leading);
            });
  }

  private Optional<QuoteSource> verb(Sentence sentence, int verb, List<QuoteSource> earlier) {
    int low = sentence.first();
    boolean participle = view.in("speech-participles", verb);
    int left = verb;
    boolean passive = false;
    while (left > low
        && (view.token(left - 1).is(Category.ADV) || view.in("quote-auxiliaries", left - 1))) {
      left--;
      passive |= view.in("passive-marks", left);
    }
    if (passive && !participle && !view.in("quoted-verbs", verb)) {
      return Optional.empty();
    }
    boolean mark = left > 0 && view.isQuoteMark(left - 1);
    boolean comma = left > low && view.isComma(left - 1);
    if ((mark || comma || left == low) && left == verb && !participle) {
      Optional<QuoteNoun> inverted = inverted(sentence, verb, mark);
      if (inverted.isPresent()) {
        return Optional.of(
            source(
                sentence,
                inverted.get(),
                Optional.of(view.span(verb, verb + 1)),
                verb,
                inverted.get().end(),
                true,
                false));
      }
    }
    Optional<QuoteNoun> subject =
        comma
            ? phrases.apposition(left - 1, low)
            : phrases.endingAt(left, low).map(noun -> phrases.withName(noun, low));
    boolean issued = participle && subject.filter(noun -> isIssued(noun, low)).isPresent();
    boolean shared =
        issued || subject.isEmpty() && (participle || comma || isConjunction(left - 1, low));
    int before = left;
    Optional<QuoteNoun> source = shared ? mainSubject(sentence, left, earlier) : subject;
    return source
        .filter(noun -> states(noun, verb))
        .map(
            noun ->
                clause(
                    sentence,
                    noun,
                    verb,
                    shared ? Math.max(low, before - 1) : Math.min(noun.first(), before),
                    shared));
  }

  /** The statement in {@code the ministry issued a statement saying}: its author is the source. */
  private boolean isIssued(QuoteNoun noun, int low) {
    return noun.first() > low
        && noun.kind() == QuoteNoun.Kind.NOMINAL
        && states(noun)
        && view.isFinite(noun.first() - 1);
  }

  private boolean isConjunction(int i, int low) {
    return i >= low && view.token(i).is(Category.CONJ);
  }

  /** A verb that is none of speech needs something written as its subject: a poll shows. */
  private boolean states(QuoteNoun noun, int verb) {
    return view.in("speech-verbs", verb) || verbs.isPut(verb) || states(noun);
  }

  private boolean states(QuoteNoun noun) {
    for (int i = noun.first(); i < noun.end(); i++) {
      if (view.in("report-nouns", i)) {
        return true;
      }
    }
    return false;
  }

  private Optional<QuoteNoun> inverted(Sentence sentence, int verb, boolean afterQuote) {
    int from = verb + 1;
    if (!view.in("speech-verbs", verb) || view.in("tell-verbs", verb)) {
      return Optional.empty();
    }
    while (from < sentence.end() && view.token(from).is(Category.ADV)) {
      from++;
    }
    return phrases
        .startingAt(from, sentence.end())
        .filter(noun -> afterQuote || isNamed(noun))
        .filter(noun -> noun.end() >= sentence.end() || !view.isFinite(noun.end()));
  }

  /** Subject of the nearest finite verb before the token, or of the source before it. */
  private Optional<QuoteNoun> mainSubject(
      Sentence sentence, int before, List<QuoteSource> earlier) {
    if (!earlier.isEmpty()) {
      return Optional.of(earlier.get(earlier.size() - 1).noun());
    }
    for (int i = sentence.first() + 1; i < before; i++) {
      if (view.isFinite(i) && !view.in("quote-auxiliaries", i - 1)) {
        Optional<QuoteNoun> noun =
            view.isComma(i - 1)
                ? phrases.apposition(i - 1, sentence.first())
                : phrases.endingAt(i, sentence.first());
        if (noun.isPresent()) {
          return noun;
        }
      }
    }
    return Optional.empty();
  }

  private QuoteSource clause(
      Sentence sentence, QuoteNoun noun, int verb, int start, boolean shared) {
    int end = verb + 1;
    if (view.in("tell-verbs", verb)) {
      end = phrases.startingAt(end, sentence.end()).map(QuoteNoun::end).orElse(end);
    }
    boolean opened = start > 0 && (view.isQuoteMark(start - 1) || commaAt(start - 1, sentence));
    boolean trailing = !shared && opened && verbs.isTrailing(sentence, end);
    boolean between =
        trailing
            && end + 1 < sentence.end()
            && view.isComma(end)
            && !view.token(end + 1).is(Category.CONJ);
    return source(
        sentence,
        noun,
        Optional.of(view.span(verb, verb + 1)),
        start,
        end,
        trailing || !shared && !opened && atEnd(sentence, end),
        !trailing || between);
  }

  private boolean commaAt(int i, Sentence sentence) {
    return i >= sentence.first() && view.isComma(i);
  }

  private boolean atEnd(Sentence sentence, int end) {
    return end >= sentence.end() - 1;
  }

  private QuoteSource source(
      Sentence sentence,
      QuoteNoun noun,
      Optional<Span> cue,
      int start,
      int end,
      boolean before,
      boolean after) {
    boolean firm =
        cue.isEmpty()
            || end - start > 1 && view.phraseEnd("attribution-phrases", start) > start
            || verbs.states(cue.get(), sentence, before);
    return new QuoteSource(
        noun, cue, new Span(sentence.first(), sentence.end()), start, end, before, after, firm);
  }
}
