package org.copytaster.article.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copytaster.article.office.WideText;
import org.copytaster.value.Warning;

/**
 * Makes characters of bytes: by the byte-order mark; as UTF-8 if they are that; as declared if they
 * look written so; else by evidence, with a warning.
 */
public final class Decoder {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** A page knows its own charset in most cases: evidence against it must be so much better. */
  private static final double TRUST = 0.15;

  /** Where less looks written, the charset is another one. */
  private static final double LEAST_FIT = 0.9;

  private static final byte ESCAPE = 0x1B;
  private static final double LEAST_LIKELIHOOD = 0.15;

  /** Fewer bytes above 127 have no frequencies. */
  private static final int LEAST_BYTES = 3;

  /** So few characters can be valid UTF-8 by chance. */
  private static final int CHANCE = 8;

  /** Text, the charset that it was decoded with, and what the reader must know of it. */
  public record Decoded(String text, String charset, List<Warning> warnings) {}

  private final byte[] bytes;
  private final Optional<Charset> declared;

  private Decoder(byte[] bytes, Optional<String> declared) {
    this.bytes = bytes;
    this.declared = declared.flatMap(Labels::charset);
  }

  public static Decoded decode(byte[] bytes, Optional<String> declared) {
    return new Decoder(bytes, declared).decode();
  }

  private Decoded decode() {
    if (bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == -65) {
      return read(3, StandardCharsets.UTF_8, List.of());
    }
    Optional<Charset> marked = WideText.marked(bytes);
    if (marked.isPresent()) {
      return read(2, marked.get(), List.of());
    }
    Utf8 utf8 = Utf8.of(bytes);
    Optional<Charset> wide = utf8.isPlain() ? Optional.empty() : WideText.of(bytes);
    if (wide.isPresent()) {
      return declared.filter(Decoder::isWide).isPresent()
          ? read(0, wide.get(), List.of())
          : read(0, wide.get(), guessed(wide.get(), 100));
    }
    if (utf8.isAscii()) {
      return ascii();
    }
    boolean valid = utf8.invalid() == 0;
    boolean named = declared.filter(c -> !c.equals(StandardCharsets.UTF_8)).isPresent();
    if (valid && !(named && utf8.sequences() <= CHANCE && isByChance())
        || !named && utf8.isDamaged()) {
      return read(0, StandardCharsets.UTF_8, List.of());
    }
    return named ? declared(utf8) : undeclared(utf8);
  }

  /** Some charsets of East Asia write with ASCII and escapes. */
  private Decoded ascii() {
    Optional<Charset> named = declared.filter(Decoder::isEscaping);
    if (named.isPresent() || !hasEscape()) {
      return read(0, named.orElse(StandardCharsets.UTF_8), List.of());
    }
    return CharsetEvidence.escaping(bytes)
        .map(c -> read(0, c, guessed(c, 100)))
        .orElseGet(() -> read(0, StandardCharsets.UTF_8, List.of()));
  }

  private static boolean isEscaping(Charset charset) {
    return charset.name().startsWith("ISO-2022-");
  }

  private boolean hasEscape() {
    for (int i = 0; i + 1 < bytes.length; i++) {
      if (bytes[i] == ESCAPE && bytes[i + 1] == '$') {
        return true;
      }
    }
    return false;
  }

  /** Whether characters that are valid UTF-8 look better in the declared charset. */
  private boolean isByChance() {
    CharsetEvidence evidence = new CharsetEvidence(bytes);
    return evidence.fit(StandardCharsets.UTF_8) < evidence.fit(declared.get());
  }

  private Decoded declared(Utf8 utf8) {
    Charset named = declared.get();
    if (isWide(named)) {
      return undeclared(utf8);
    }
    CharsetEvidence evidence = new CharsetEvidence(bytes);
    double trusted = evidence.fit(named) < LEAST_FIT ? 0 : evidence.likelihood(named) + TRUST;
    Optional<CharsetEvidence.Guess> better =
        evidence.best().filter(g -> !g.charset().equals(named) && g.likelihood() > trusted);
    if (better.isPresent() && better.get().likelihood() > LEAST_LIKELIHOOD) {
      return read(
          0, better.get().charset(), guessed(better.get().charset(), better.get().percent()));
    }
    if (trusted == 0 && utf8.isDamaged()) {
      return read(0, StandardCharsets.UTF_8, List.of());
    }
    return read(0, named, List.of());
  }

  private Decoded undeclared(Utf8 utf8) {
    if (utf8.isDamaged()) {
      return read(0, StandardCharsets.UTF_8, List.of());
    }
    CharsetEvidence evidence = new CharsetEvidence(bytes);
    Optional<CharsetEvidence.Guess> best =
        evidence
            .best()
            .filter(g -> g.likelihood() > LEAST_LIKELIHOOD && utf8.invalid() >= LEAST_BYTES);
    if (best.isPresent()) {
      return read(0, best.get().charset(), guessed(best.get().charset(), best.get().percent()));
    }
    if (WesternText.isPlausible(bytes)) {
      return read(0, WINDOWS_1252, guessed(WINDOWS_1252, 50));
    }
    return read(0, StandardCharsets.UTF_8, List.of());
  }

  private static boolean isWide(Charset charset) {
    return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
  }

  private List<Warning> guessed(Charset charset, int percent) {
    String why = declared.map(c -> c.name() + " is declared").orElse("no charset is declared");
    return List.of(
        new Warning(
            Warning.Code.CHARSET_GUESSED,
            why
                + ", and the bytes read best as "
                + charset.name()
                + ", likelihood "
                + percent
                + "%"));
  }

  private Decoded read(int from, Charset charset, List<Warning> warnings) {
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    try {
      String text = charset.newDecoder().decode(in.duplicate()).toString();
      return new Decoded(text, charset.name(), warnings);
    } catch (CharacterCodingException e) {
      return lenient(in, charset, warnings);
    }
  }

  private static Decoded lenient(ByteBuffer in, Charset charset, List<Warning> warnings) {
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPLACE)
              .onUnmappableCharacter(CodingErrorAction.REPLACE)
              .decode(in)
              .toString();
      long count = text.chars().filter(c -> c == '\uFFFD').count();
      List<Warning> all = new ArrayList<>(warnings);
      all.add(
          new Warning(
              Warning.Code.REPLACEMENT_CHARS,
              count + " places are not valid in " + charset.name()));
      return new Decoded(text, charset.name(), all);
    } catch (CharacterCodingException e) {
      throw new IllegalStateException("a decoder that replaces cannot fail", e);
    }
  }
}
