package org.copytaster.xml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;

/**
 * The characters of an XML file: by its byte-order mark, as UTF-8, as it declares, as windows-1252.
 *
 * @param charset what the bytes were decoded with
 */
public record XmlText(String text, String charset) {

  private static final String WESTERN = "windows-1252";
  private static final int LONGEST_DECLARATION = 200;
  private static final String ENCODING = "encoding=";

  public static XmlText of(byte[] bytes) {
    if (bytes.length > 1
        && (bytes[0] == -2 && bytes[1] == -1 || bytes[0] == -1 && bytes[1] == -2)) {
      return decoded(bytes, StandardCharsets.UTF_16);
    }
    if (bytes.length > 3 && bytes[0] == 0 && bytes[1] == '<') {
      return decoded(bytes, StandardCharsets.UTF_16BE);
    }
    if (bytes.length > 3 && bytes[0] == '<' && bytes[1] == 0) {
      return decoded(bytes, StandardCharsets.UTF_16LE);
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new XmlText(text, StandardCharsets.UTF_8.name());
    } catch (CharacterCodingException e) {
      return decoded(
          bytes,
          declared(bytes)
              .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
              .orElse(Charset.forName(WESTERN)));
    }
  }

  private static XmlText decoded(byte[] bytes, Charset charset) {
    return new XmlText(new String(bytes, charset), charset.name());
  }

  private static Optional<Charset> declared(byte[] bytes) {
    int length = Math.min(bytes.length, LONGEST_DECLARATION);
    String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    int from = head.indexOf(ENCODING) + ENCODING.length();
    if (from < ENCODING.length() || from >= head.length()) {
      return Optional.empty();
    }
    int to = head.indexOf(head.charAt(from), from + 1);
    try {
      return to < 0 ? Optional.empty() : Optional.of(Charset.forName(head.substring(from + 1, to)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
