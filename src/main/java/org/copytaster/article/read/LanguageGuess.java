package org.copytaster.article.read;

import com.optimaize.langdetect.DetectedLanguage;
import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.copytaster.article.draft.Limit;
import org.copytaster.value.Language;

/** The language of a text by its letters; English where they do not decide. */
final class LanguageGuess {

  private static final Language ASSUMED = new Language("en");
  private static final int ENOUGH = 5_000;

  /** A headline's worth of letters; with fewer the guess is a lottery. */
  private static final int LEAST_LETTERS = 60;

  private static final double LEAST_PROBABILITY = 0.9;

  /** Loaded when the first text without a declared language comes. */
  private static final class Detector {
    static final LanguageDetector MODEL = load();

    private static LanguageDetector load() {
      try {
        return LanguageDetectorBuilder.create(NgramExtractors.standard())
            // its trials draw lots: with a seed the same text has the same language
            .seed(1)
            .withProfiles(new LanguageProfileReader().readAllBuiltIn())
            .build();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private LanguageGuess() {}

  /** The language that {@code tag} names; {@code en_US} is taken for {@code en-US}. */
  static Optional<Language> declared(String tag) {
    Language language = new Language(tag.strip().replace('_', '-'));
    return language.equals(Language.UNDETERMINED) ? Optional.empty() : Optional.of(language);
  }

  static Language of(String text) {
    String start = Limit.cut(text, ENOUGH).toLowerCase(Locale.ROOT);
    if (start.codePoints().filter(Character::isLetter).count() < LEAST_LETTERS) {
      return ASSUMED;
    }
    List<DetectedLanguage> found = Detector.MODEL.getProbabilities(start);
    return found.isEmpty() || found.get(0).getProbability() < LEAST_PROBABILITY
        ? ASSUMED
        : new Language(found.get(0).getLocale().toString());
  }
}
