package org.copytaster.article.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copytaster.lexicon.LanguagePack;
import org.copytaster.value.Language;

/**
 * Texts whose language is plain from its smallest words. Most are: the profiles of all languages,
 * which cost as much to load as the models of names, are then not needed.
 */
final class CommonWords {

  /** In characters: what is looked at. */
  private static final int ENOUGH = 1_500;

  private static final int LEAST_WORDS = 30;

  /** Of all words these are a fifth in news; in other languages hardly one of them is. */
  private static final double LEAST_SHARE = 0.12;

  private final Map<Language, Set<String>> words = new HashMap<>();

  /** Those of the setting {@code common-words} of each pack that has it. */
  CommonWords(Iterable<LanguagePack> packs) {
    for (LanguagePack pack : packs) {
      pack.setting("common-words")
          .ifPresent(setting -> words.put(pack.language(), Set.of(setting.split(" "))));
    }
  }

  /** The only language that is plain; none where it takes more than words to tell. */
  Optional<Language> language(String text) {
    Optional<Language> plain = Optional.empty();
    for (Map.Entry<Language, Set<String>> entry : words.entrySet()) {
      if (fill(text, entry.getValue())) {
        if (plain.isPresent()) {
          return Optional.empty();
        }
        plain = Optional.of(entry.getKey());
      }
    }
    return plain;
  }

  private static boolean fill(String text, Set<String> common) {
    int all = 0;
    int found = 0;
    int start = 0;
    int end = Math.min(ENOUGH, text.length());
    for (int i = 0; i <= end; i++) {
      if (i == end || !Character.isLetter(text.charAt(i))) {
        if (i > start) {
          all++;
          found += common.contains(text.substring(start, i).toLowerCase(Locale.ROOT)) ? 1 : 0;
        }
        start = i + 1;
      }
    }
    return all >= LEAST_WORDS && found >= all * LEAST_SHARE;
  }
}
