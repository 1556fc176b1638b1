package org.copytaster.article.read;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads and writes a day with its time and offset: {@code 2020-10-06T12:00:00+02:00}. */
final class Moment {

  private static final int SHORTEST = "2020-10-06T12:00Z".length();

  private static final DateTimeFormatter WITH_OFFSET =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .appendPattern("['T'][ ]")
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .appendPattern("[ ][XXX][XX][X]")
          .toFormatter(Locale.ROOT);

  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

  private Moment() {}

  static Optional<OffsetDateTime> read(String text) {
    // most lines of a page are none, and an exception for each costs more than the page
    if (text.length() < SHORTEST || text.indexOf(':') < 0) {
      return Optional.empty();
    }
    for (DateTimeFormatter form : List.of(WITH_OFFSET, DateTimeFormatter.RFC_1123_DATE_TIME)) {
      try {
        return Optional.of(OffsetDateTime.parse(text, form));
      } catch (DateTimeException e) {
        continue;
      }
    }
    return Optional.empty();
  }

  static String write(OffsetDateTime moment) {
    String zone = moment.getOffset().equals(ZoneOffset.UTC) ? "Z" : moment.getOffset().getId();
    return SECONDS.format(moment) + zone;
  }
}
