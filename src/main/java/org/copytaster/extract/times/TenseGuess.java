package org.copytaster.extract.times;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.copytaster.document.Category;
import org.copytaster.document.Token;
import org.copytaster.lexicon.KnowledgeFile;
import org.copytaster.lexicon.LanguagePack;
import org.copytaster.lexicon.Row;
import org.copytaster.time.Tense;

/** The tense of the clause around a time: of the nearest verb, by {@code dates/tense.tsv}. */
final class TenseGuess {

  /** A verb behind the time counts as further away: most times follow theirs. */
  private static final int BEHIND = 2;

  /** {@code will not have been} decides the tense of the participle that follows. */
  private static final int AUXILIARIES = 3;

  private final Map<String, Tense> tags = new HashMap<>();
  private final Map<String, Tense> words = new HashMap<>();
  private final Set<String> openings = new HashSet<>();
  private final Set<String> conditions = new HashSet<>();
  private final Map<String, Tense> scheduled = new HashMap<>();
  private final Map<String, Tense> infinitives = new HashMap<>();
  private final Map<String, Tense> before = new HashMap<>();
  private final Map<String, Tense> behind = new HashMap<>();

  TenseGuess(LanguagePack pack) {
    pack.find("dates/tense.tsv").map(KnowledgeFile::rows).orElse(List.of()).forEach(this::read);
  }

  private void read(Row row) {
    Tense tense;
    try {
      tense = Tense.valueOf(row.field(2, "tense").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.error("there is no tense " + row.field(2, "tense"));
    }
    String kind = row.field(0, "kind");
    if (kind.equals("condition")) {
      conditions.add(row.field(1, "word or tag"));
      return;
    }
    Map<String, Map<String, Tense>> kinds =
        Map.of(
            "tag", tags,
            "word", words,
            "scheduled", scheduled,
            "infinitive", infinitives,
            "before", before,
            "behind", behind);
    if (!kinds.containsKey(kind)) {
      throw row.error("there is no kind " + kind);
    }
    String word = row.field(1, "word or tag");
    kinds.get(kind).put(word, tense);
    if (word.indexOf(' ') > 0) {
      openings.add(word.substring(0, word.indexOf(' ')));
    }
  }

  /** The tense at tokens {@code first} to {@code end} of a sentence's tokens. */
  Tense at(List<Token> sentence, int first, int end) {
    Tense beside = beside(sentence, first, end);
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
    return any == Tense.UNKNOWN ? announced(sentence, first) : any;
  }

  /**
   * The tense of a verb of the calendar that the tagger took for a noun, right before the time and
   * behind its subject, with which it agrees: {@code polls close on}, {@code the court rules on}.
   */
  private Tense announced(List<Token> sentence, int first) {
    for (int i = Math.max(1, first - 2); i < first; i++) {
      Token verb = sentence.get(i);
      Token subject = sentence.get(i - 1);
      boolean named = subject.is(Category.NOUN) || subject.is(Category.PROPN);
      if (named
          && scheduled.containsKey(verb.lemma())
          && isInflected(verb) != isInflected(subject)) {
        return scheduled.get(verb.lemma());
      }
    }
    return Tense.UNKNOWN;
  }

  private static boolean isInflected(Token token) {
    return !token.form().equals(token.lemma());
  }

  private Tense beside(List<Token> sentence, int first, int end) {
    String one = first > 0 ? sentence.get(first - 1).form() : "";
    String two = first > 1 ? sentence.get(first - 2).form() + " " + one : one;
    Tense ahead = before.getOrDefault(two, before.getOrDefault(one, Tense.UNKNOWN));
    return ahead != Tense.UNKNOWN || end >= sentence.size()
        ? ahead
        : behind.getOrDefault(sentence.get(end).form(), Tense.UNKNOWN);
  }

  /** {@code if nobody wins on Sunday}. */
  private boolean isCondition(List<Token> sentence, int border, int first) {
    return sentence.subList(border, first).stream()
        .anyMatch(token -> conditions.contains(token.form()));
  }

  private boolean isBelonging(List<Token> sentence, int end) {
    return end < sentence.size() && behind.containsKey(sentence.get(end).form());
  }

  /** {@code Sunday's election will go ahead}. */
  private boolean looksAhead(List<Token> sentence, int first) {
    for (int i = clauseStart(sentence, first); i < sentence.size(); i++) {
      if (i > first && sentence.get(i).is(Category.PUNCT)) {
        return false;
      }
      if (sentence.get(i).is(Category.AUX) && word(sentence, i) == Tense.FUTURE) {
        return true;
      }
    }
    return false;
  }

  private static int clauseStart(List<Token> sentence, int first) {
    int at = first;
    while (at > 0 && !sentence.get(at - 1).is(Category.PUNCT)) {
      at--;
    }
    return at;
  }

  private Tense nearest(List<Token> sentence, int border, int first, int end) {
    int stop = stop(sentence, border, first, end);
    for (int distance = 1; distance <= sentence.size() * BEHIND; distance++) {
      Tense left = first - distance < border ? Tense.UNKNOWN : of(sentence, first - distance);
      if (left != Tense.UNKNOWN) {
        return left;
      }
      if (distance % BEHIND == 0 && end - 1 + distance / BEHIND < stop) {
        Tense right = of(sentence, end - 1 + distance / BEHIND);
        if (right != Tense.UNKNOWN) {
          return right;
        }
      }
    }
    return Tense.UNKNOWN;
  }

  /**
   * A verb behind a conjunction or comma is another clause's, if this one has its own before; so is
   * the purpose of {@code marched on Saturday to demand}.
   */
  private int stop(List<Token> sentence, int border, int first, int end) {
    boolean own = false;
    for (int i = border; i < first && !own; i++) {
      own = of(sentence, i) != Tense.UNKNOWN;
    }
    int at = end;
    while (own
        && at < sentence.size()
        && !sentence.get(at).is(Category.CONJ)
        && !sentence.get(at).is(Category.PUNCT)
        && !infinitives.containsKey(sentence.get(at).form())) {
      at++;
    }
    return own ? at : sentence.size();
  }

  private Tense of(List<Token> sentence, int at) {
    if (at < 0 || at >= sentence.size()) {
      return Tense.UNKNOWN;
    }
    Token token = sentence.get(at);
    Tense word = word(sentence, at);
    if (word != Tense.UNKNOWN) {
      return word;
    }
    if (token.is(Category.VERB) || token.is(Category.PART)) {
      for (int i = at - 1; i >= Math.max(0, at - AUXILIARIES); i--) {
        Token helper = sentence.get(i);
        if (infinitives.containsKey(helper.form()) && (i == at - 1 || token.is(Category.PART))) {
          return infinitives.get(helper.form());
        }
        if (word(sentence, i) != Tense.UNKNOWN) {
          return word(sentence, i);
        }
      }
    }
    Tense tagged = tags.getOrDefault(token.tag(), Tense.UNKNOWN);
    boolean present =
        tagged == Tense.PRESENT || (tagged == Tense.UNKNOWN && token.is(Category.VERB));
    return present ? scheduled.getOrDefault(token.lemma(), tagged) : tagged;
  }

  /** What a word says of tense, alone or with the next one; a noun says nothing. */
  private Tense word(List<Token> sentence, int at) {
    Token token = sentence.get(at);
    if (token.is(Category.NOUN)) {
      return Tense.UNKNOWN;
    }
    Tense alone = words.get(token.form());
    if (alone != null || !openings.contains(token.form()) || at + 1 == sentence.size()) {
      return alone == null ? Tense.UNKNOWN : alone;
    }
    return words.getOrDefault(token.form() + " " + sentence.get(at + 1).form(), Tense.UNKNOWN);
  }
}
