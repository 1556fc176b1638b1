package org.copytaster.article.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.copytaster.value.Warning;

/** Makes characters of bytes: byte-order mark, then UTF-8, then what is declared, then evidence. */
public final class Decoder {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** Text, the charset that it was decoded with, and what the reader must know of it. */
  public record Decoded(String text, String charset, List<Warning> warnings) {}

  private Decoder() {}

  public static Decoded decode(byte[] bytes, Optional<String> declared) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return lenient(bytes, 3, StandardCharsets.UTF_8, List.of());
    }
    if (startsWith(bytes, 0xFF, 0xFE) && bytes.length % 2 == 0) {
      return lenient(bytes, 2, StandardCharsets.UTF_16LE, List.of());
    }
    if (startsWith(bytes, 0xFE, 0xFF) && bytes.length % 2 == 0) {
      return lenient(bytes, 2, StandardCharsets.UTF_16BE, List.of());
    }
    Optional<String> utf8 = strict(bytes, StandardCharsets.UTF_8);
    if (utf8.isPresent()) {
      return new Decoded(utf8.get(), StandardCharsets.UTF_8.name(), List.of());
    }
    Optional<Charset> known = declared.flatMap(Decoder::charset);
    if (known.isPresent() && !known.get().equals(StandardCharsets.UTF_8)) {
      return lenient(bytes, 0, known.get(), List.of());
    }
    if (WesternText.isPlausible(bytes)) {
      return lenient(
          bytes,
          0,
          WINDOWS_1252,
          List.of(
              new Warning(
                  Warning.Code.CHARSET_GUESSED,
                  "the bytes are not UTF-8; they read well as windows-1252")));
    }
    return lenient(bytes, 0, StandardCharsets.UTF_8, List.of());
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Charset> charset(String name) {
    try {
      return Optional.of(Charset.forName(name.strip()));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Decoded lenient(byte[] bytes, int from, Charset charset, List<Warning> warnings) {
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    Optional<String> whole = strict(Arrays.copyOfRange(bytes, from, bytes.length), charset);
    if (whole.isPresent()) {
      return new Decoded(whole.get(), charset.name(), warnings);
    }
    try {
      CharBuffer text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPLACE)
              .onUnmappableCharacter(CodingErrorAction.REPLACE)
              .decode(in);
      String decoded = text.toString();
      long count = decoded.chars().filter(c -> c == '\uFFFD').count();
      return new Decoded(
          decoded,
          charset.name(),
          Stream.concat(
                  warnings.stream(),
                  Stream.of(
                      new Warning(
                          Warning.Code.REPLACEMENT_CHARS,
                          count + " places are not valid in " + charset.name())))
              .toList());
    } catch (CharacterCodingException e) {
      throw new IllegalStateException("a decoder that replaces cannot fail", e);
    }
  }
}
