package org.copytaster.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  private final Map<String, Tense> tags = new HashMap<>();
  private final Map<String, Tense> words = new HashMap<>();
  private final Map<String, Tense> infinitives = new HashMap<>();
  private final Map<String, Tense> before = new HashMap<>();

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
    Map<String, Map<String, Tense>> kinds =
        Map.of("tag", tags, "word", words, "infinitive", infinitives, "before", before);
    String kind = row.field(0, "kind");
    if (!kinds.containsKey(kind)) {
      throw row.error("there is no kind " + kind);
    }
    kinds.get(kind).put(row.field(1, "word or tag"), tense);
  }

  /** The tense at tokens {@code first} to {@code end} of a sentence's tokens. */
  Tense at(List<Token> sentence, int first, int end) {
    if (first > 0 && before.containsKey(sentence.get(first - 1).form())) {
      return before.get(sentence.get(first - 1).form());
    }
    for (int distance = 1; distance <= sentence.size() * BEHIND; distance++) {
      Tense left = of(sentence, first - distance);
      if (left != Tense.UNKNOWN) {
        return left;
      }
      if (distance % BEHIND == 0) {
        Tense right = of(sentence, end - 1 + distance / BEHIND);
        if (right != Tense.UNKNOWN) {
          return right;
        }
      }
    }
    return Tense.UNKNOWN;
  }

  private Tense of(List<Token> sentence, int at) {
    if (at < 0 || at >= sentence.size()) {
      return Tense.UNKNOWN;
    }
    Token token = sentence.get(at);
    Tense word = words.get(token.form());
    if (word != null) {
      return word;
    }
    if (token.is(Category.VERB) && at > 0 && infinitives.containsKey(sentence.get(at - 1).form())) {
      return infinitives.get(sentence.get(at - 1).form());
    }
    if (token.is(Category.VERB) && at > 0 && words.containsKey(sentence.get(at - 1).form())) {
      return words.get(sentence.get(at - 1).form());
    }
    return tags.getOrDefault(token.tag(), Tense.UNKNOWN);
  }
}
