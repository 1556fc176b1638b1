package org.copytaster.article.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.txt.CharsetDetector;
import org.apache.tika.parser.txt.CharsetMatch;
import org.apache.tika.parser.txt.UniversalEncodingDetector;

/**
 * What the frequencies of bytes and their sequences say of a text's charset: one library weighs
 * many charsets, another names one, and knows some that the first does not.
 */
public final class CharsetSigns {

  private static final int AGREED = 20;
  private static final int ALONE = 60;

  /** It takes most of what is written in Latin letters for this one. */
  private static final List<String> NOT_TOLD_APART =
      List.of("windows-1252", "ISO-8859-1", "ISO-8859-15", "US-ASCII");

  private CharsetSigns() {}

  /** A charset by its name, and how sure the libraries are of it, of 100. */
  public record Sign(String charset, int confidence) {}

  /** The charsets that {@code bytes} may be in. */
  public static List<Sign> of(byte[] bytes) {
    Optional<String> named = named(bytes);
    List<Sign> signs = new ArrayList<>();
    boolean agreed = false;
    for (CharsetMatch match : matches(bytes)) {
      boolean same = named.filter(match.getName()::equalsIgnoreCase).isPresent();
      agreed |= same;
      int confidence = match.getConfidence() + (same ? AGREED : 0);
      signs.add(new Sign(match.getName(), Math.min(100, confidence)));
    }
    if (!agreed) {
      named.ifPresent(name -> signs.add(new Sign(name, ALONE)));
    }
    return signs;
  }

  private static List<CharsetMatch> matches(byte[] bytes) {
    CharsetDetector detector = new CharsetDetector(bytes.length + 1);
    detector.setText(bytes);
    return Arrays.stream(detector.detectAll())
        .filter(match -> !match.getName().startsWith("IBM"))
        .toList();
  }

  private static Optional<String> named(byte[] bytes) {
    try (ByteArrayInputStream in = new ByteArrayInputStream(bytes)) {
      return Optional.ofNullable(new UniversalEncodingDetector().detect(in, new Metadata()))
          .map(Charset::name)
          .filter(name -> !NOT_TOLD_APART.contains(name) && !name.matches("IBM.*|x-Mac.*"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
