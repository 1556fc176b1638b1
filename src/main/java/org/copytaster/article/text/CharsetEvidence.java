package org.copytaster.article.text;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.copytaster.article.office.CharsetSigns;

/** What the bytes themselves say of their charset. */
final class CharsetEvidence {

  private final byte[] sample;
  private final List<Guess> guesses;

  /**
   * A charset that the bytes may be in.
   *
   * @param likelihood from 0 to 1: by the frequencies of letters, and by how well words look
   */
  record Guess(Charset charset, double likelihood) {

    int percent() {
      return (int) Math.round(100 * likelihood);
    }
  }

  CharsetEvidence(byte[] bytes) {
    this.sample = Sample.of(bytes);
    this.guesses =
        CharsetSigns.of(sample).stream()
            .flatMap(this::guesses)
            .sorted(Comparator.comparingDouble(Guess::likelihood).reversed())
            .toList();
  }

  private Stream<Guess> guesses(CharsetSigns.Sign sign) {
    return Labels.charset(sign.charset())
        .filter(charset -> !charset.name().startsWith("UTF-"))
        .map(Labels::close)
        .orElse(List.of())
        .stream()
        .map(charset -> new Guess(charset, sign.confidence() / 100.0 * fit(charset)));
  }

  /** The charset of bytes that are ASCII with escapes, if they are of one that is known. */
  static Optional<Charset> escaping(byte[] bytes) {
    return CharsetSigns.of(Arrays.copyOf(bytes, Math.min(bytes.length, Sample.MOST))).stream()
        .filter(sign -> sign.charset().startsWith("ISO-2022-"))
        .findFirst()
        .flatMap(sign -> Labels.charset(sign.charset()));
  }

  /** The likeliest charset. */
  Optional<Guess> best() {
    return guesses.stream().findFirst();
  }

  /** How likely {@code charset} is; 0 for one that has no frequencies to compare with. */
  double likelihood(Charset charset) {
    return guesses.stream()
        .filter(guess -> guess.charset.equals(charset))
        .mapToDouble(Guess::likelihood)
        .findFirst()
        .orElse(0);
  }

  /** How far the text looks written if it is read in {@code charset}, from 0 to 1. */
  double fit(Charset charset) {
    return ScriptFit.of(new String(sample, charset));
  }
}
