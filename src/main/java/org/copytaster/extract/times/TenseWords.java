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

/** What single words and tags tell of tense: {@code dates/tense.tsv}. */
final class TenseWords {

  /** {@code will not have been} decides the tense of the participle that follows. */
  private static final int AUXILIARIES = 3;

  private final Map<String, Tense> tags = new HashMap<>();
  private final Map<String, Tense> words = new HashMap<>();
  private final Set<String> openings = new HashSet<>();
  private final Map<String, Tense> conditions = new HashMap<>();
  private final Map<String, Tense> scheduled = new HashMap<>();
  private final Map<String, Tense> infinitives = new HashMap<>();
  private final Map<String, Tense> before = new HashMap<>();
  private final Map<String, Tense> behind = new HashMap<>();

  TenseWords(LanguagePack pack) {
    pack.find("dates/tense.tsv").map(KnowledgeFile::rows).orElse(List.of()).forEach(this::read);
  }

  private void read(Row row) {
    Tense tense;
    try {
      tense = Tense.valueOf(row.field(2, "tense").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.error("there is no tense " + row.field(2, "tense"));
    }
    Map<String, Map<String, Tense>> kinds =
        Map.of(
            "tag", tags,
            "word", words,
            "scheduled", scheduled,
            "infinitive", infinitives,
            "before", before,
            "behind", behind,
            "condition", conditions);
    String kind = row.field(0, "kind");
    if (!kinds.containsKey(kind)) {
      throw row.error("there is no kind " + kind);
    }
    String word = row.field(1, "word or tag");
    kinds.get(kind).put(word, tense);
    if (word.indexOf(' ') > 0) {
      openings.add(word.substring(0, word.indexOf(' ')));
    }
  }

  /**
   * The tense of a verb of the calendar that the tagger took for a noun, right before the time and
   * behind its subject, with which it agrees: {@code polls close on}, {@code the court rules on}.
   */
  Tense announced(List<Token> sentence, int first) {
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

  /** What the words right beside tokens {@code first} to {@code end} say. */
  Tense beside(List<Token> sentence, int first, int end) {
    String one = first > 0 ? sentence.get(first - 1).form() : "";
    String two = first > 1 ? sentence.get(first - 2).form() + " " + one : one;
    Tense ahead = before.getOrDefault(two, before.getOrDefault(one, Tense.UNKNOWN));
    return ahead != Tense.UNKNOWN || end >= sentence.size()
        ? ahead
        : behind.getOrDefault(sentence.get(end).form(), Tense.UNKNOWN);
  }

  /** The tense of the verb at {@code at}, with its auxiliaries; unknown of other words. */
  Tense of(List<Token> sentence, int at) {
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

  /** Whether a word such as {@code if} makes what the present tense tells a thing to come. */
  boolean isCondition(Token token) {
    return conditions.containsKey(token.form());
  }

  /** Whether a word such as {@code to} opens a purpose. */
  boolean opensPurpose(Token token) {
    return infinitives.containsKey(token.form());
  }

  /** Whether the time at whose end this token stands belongs to something: {@code Sunday's}. */
  boolean isBehind(Token token) {
    return behind.containsKey(token.form());
  }
}
