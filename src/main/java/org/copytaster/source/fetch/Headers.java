package org.copytaster.source.fetch;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The header fields of an answer; names in lower case, in the order they came. */
record Headers(Map<String, List<String>> fields) {

  Headers {
    Map<String, List<String>> copy = new TreeMap<>();
    fields.forEach((name, values) -> copy.put(name, List.copyOf(values)));
    fields = copy;
  }

  /** The fields of some lines; a line that is no field is left out, as browsers do. */
  static Headers of(List<String> lines) {
    Map<String, List<String>> fields = new TreeMap<>();
    for (String line : lines) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        fields
            .computeIfAbsent(
                line.substring(0, colon).strip().toLowerCase(Locale.ROOT), n -> new ArrayList<>())
            .add(line.substring(colon + 1).strip());
      }
    }
    return new Headers(fields);
  }

  Optional<String> first(String name) {
    return fields.getOrDefault(name, List.of()).stream().filter(v -> !v.isEmpty()).findFirst();
  }

  /** The members of a list, over all fields of that name; in lower case. */
  List<String> list(String name) {
    return fields.getOrDefault(name, List.of()).stream()
        .flatMap(value -> Arrays.stream(value.split(",")))
        .map(member -> member.strip().toLowerCase(Locale.ROOT))
        .filter(member -> !member.isEmpty())
        .toList();
  }

  /** {@code text/html} of {@code text/html; charset=utf-8}. */
  Optional<String> mediaType() {
    return first("content-type")
        .map(value -> value.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
        .filter(type -> type.matches("[a-z0-9.+-]+/[a-z0-9.+-]+"));
  }

  Optional<String> charset() {
    return first("content-type").stream()
        .flatMap(value -> Arrays.stream(value.split(";")).skip(1))
        .map(String::strip)
        .filter(part -> part.toLowerCase(Locale.ROOT).startsWith("charset="))
        .map(part -> part.substring("charset=".length()).replace("\"", "").replace("'", "").strip())
        .filter(name -> !name.isEmpty())
        .findFirst();
  }

  /** A value that is UTF-8, although header fields are read byte by byte. */
  static String asUtf8(String value) {
    return new String(value.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  /** The moment that a field gives. */
  Optional<ZonedDateTime> moment(String name) {
    try {
      return first(name).map(v -> ZonedDateTime.parse(v, DateTimeFormatter.RFC_1123_DATE_TIME));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
