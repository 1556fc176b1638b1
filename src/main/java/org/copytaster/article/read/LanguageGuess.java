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

  /** Against what a page states: this many characters, this sure. */
  private static final int SAMPLE = 500;

  private static final double SURE = 0.999;

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

  /** What a page states, unless it is English, as in most templates, and the text is not. */
  static Optional<Language> stated(String tag, String text) {
    Optional<Language> declared = declared(tag);
    if (declared.filter(language -> language.primary().equals("en")).isEmpty()) {
      return declared;
    }
    String start = Limit.cut(text, SAMPLE).toLowerCase(Locale.ROOT);
    if (start.codePoints().filter(Character::isLetter).count() < SAMPLE / 2) {
      return declared;
    }
    return Detector.MODEL.getProbabilities(start).stream()
        .limit(1)
        .filter(found -> found.getProbability() >= SURE)
        .map(found -> new Language(found.getLocale().toString()))
        .filter(language -> !language.primary().equals("en"))
        .findFirst()
        .or(() -> declared);
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
