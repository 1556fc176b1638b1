package org.copytaster.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads JSON: one line a value, every component of a record present, absent = null. */
public final class Json {

  /** No story, however long, nests deeper; a file made to exhaust the stack does. */
  private static final int MOST_DEPTH = 64;

  private static final int MOST_CHARACTERS = 64 << 20;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(MOST_DEPTH)
                          .maxStringLength(MOST_CHARACTERS)
                          .build())
                  .build())
          .annotationIntrospector(new Omissions())
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(EnumFeature.WRITE_ENUMS_USING_TO_STRING, EnumFeature.READ_ENUMS_USING_TO_STRING)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  /** As the other, but a number such as 1e9999999 stays as short as it was given. */
  private static final JsonMapper CANONICAL =
      MAPPER.rebuild().disable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  /** For JSON that other people's pages hold: line ends in strings, commas too many. */
  private static final JsonMapper LOOSE =
      MAPPER
          .rebuild()
          .enable(
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA)
          .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private Json() {}

  /** The value on one line, without the line's end; half of a surrogate pair is escaped. */
  public static String write(Object value) {
    return escapeLoneSurrogates(MAPPER.writeValueAsString(value));
  }

  /** The value over several lines, for people; ends without a line's end. */
  public static String pretty(Object value) {
    return escapeLoneSurrogates(
        MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value).replace("\r\n", "\n"));
  }

  /**
   * The value of {@code json} as a record.
   *
   * @throws BadJsonException if it is no JSON, or not this record's
   */
  public static <T> T read(String json, Class<T> type) throws BadJsonException {
    try {
      return MAPPER.readValue(json, type);
    } catch (JacksonException e) {
      throw new BadJsonException(reason(e), e);
    } catch (NumberFormatException e) {
      // the library lets its own fault through
      throw new BadJsonException("it has a number that is too large", e);
    }
  }

  /**
   * The JSON object as a map in the order of the text: String, Boolean, a Number, List, Map or
   * null.
   *
   * @throws BadJsonException if it is no JSON, or no object
   */
  public static Map<String, Object> object(String json) throws BadJsonException {
    try {
      Object value = MAPPER.readValue(json, Object.class);
      if (!(value instanceof Map<?, ?> map)) {
        throw new BadJsonException("it is no JSON object");
      }
      return keyed(map);
    } catch (JacksonException e) {
      throw new BadJsonException(reason(e), e);
    } catch (NumberFormatException e) {
      // the library lets its own fault through
      throw new BadJsonException("it has a number that is too large", e);
    }
  }

  /** An object that was read as part of another value. */
  public static Map<String, Object> keyed(Map<?, ?> map) {
    Map<String, Object> object = new LinkedHashMap<>();
    map.forEach((key, member) -> object.put((String) key, member));
    return object;
  }

  /**
   * Any JSON value, small faults forgiven: String, Boolean, a Number, List or Map.
   *
   * @throws BadJsonException if the faults are large
   */
  public static Object loose(String json) throws BadJsonException {
    try {
      return LOOSE.readValue(json, Object.class);
    } catch (JacksonException e) {
      throw new BadJsonException(reason(e), e);
    } catch (NumberFormatException e) {
      // the library lets its own fault through
      throw new BadJsonException("it has a number that is too large", e);
    }
  }

  /** The object with its keys in order at every depth and no blanks: equal objects, equal text. */
  public static String canonical(Map<String, Object> object) {
    return escapeLoneSurrogates(CANONICAL.writeValueAsString(sorted(object)));
  }

  private static Object sorted(Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> sorted = new TreeMap<>();
      map.forEach((key, member) -> sorted.put((String) key, sorted(member)));
      return sorted;
    }
    if (value instanceof List<?> list) {
      return list.stream().map(Json::sorted).toList();
    }
    return value;
  }

  private static String reason(JacksonException e) {
    String place =
        e.getLocation() == null || e.getLocation().getColumnNr() < 0
            ? ""
            : " (column " + e.getLocation().getColumnNr() + ")";
    // behind it stands a second place, of which the library tells nothing
    return e.getOriginalMessage().replaceFirst(" \\(start marker at .*", "") + place;
  }

  private static String escapeLoneSurrogates(String json) {
    int lone = loneSurrogate(json, 0);
    if (lone < 0) {
      return json;
    }
    StringBuilder escaped = new StringBuilder(json.length() + 16);
    int from = 0;
    while (lone >= 0) {
      escaped.append(json, from, lone);
      escaped.append(String.format(Locale.ROOT, "\\u%04x", (int) json.charAt(lone)));
      from = lone + 1;
      lone = loneSurrogate(json, from);
    }
    return escaped.append(json, from, json.length()).toString();
  }

  private static int loneSurrogate(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        if (Character.isHighSurrogate(c)
            && i + 1 < text.length()
            && Character.isLowSurrogate(text.charAt(i + 1))) {
          i++;
        } else {
          return i;
        }
      }
    }
    return -1;
  }
}
