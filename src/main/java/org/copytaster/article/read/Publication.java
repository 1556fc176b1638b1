package org.copytaster.article.read;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copytaster.article.Published;
import org.copytaster.article.draft.Limit;
import org.copytaster.article.draft.StatedFacts;
import org.copytaster.value.Warning;

/** The day of publication: the first of the stated dates that can be read. */
record Publication(Optional<Published> published, List<Warning> warnings) {

  /** Time zones set two honest dates of one story a day apart. */
  private static final int HONEST_DAYS = 1;

  Publication {
    warnings = List.copyOf(warnings);
  }

  static Publication of(List<StatedFacts.StatedDate> stated, DateForms forms) {
    List<Published> readable = new ArrayList<>();
    List<Warning> warnings = new ArrayList<>();
    for (StatedFacts.StatedDate date : stated) {
      boolean line = date.from().equals(StatedFacts.StatedDate.TEXT);
      if (line && !readable.isEmpty()) {
        continue;
      }
      Optional<DateForms.Stated> read = forms.read(date.value());
      read.ifPresent(d -> readable.add(new Published(d.value(), d.date(), date.from())));
      if (read.isEmpty() && !line) {
        warnings.add(unreadable(date));
      }
    }
    if (readable.isEmpty()) {
      return new Publication(Optional.empty(), warnings);
    }
    Published first = readable.get(0);
    readable.stream()
        .filter(p -> Math.abs(ChronoUnit.DAYS.between(first.date(), p.date())) > HONEST_DAYS)
        .findFirst()
        .ifPresent(other -> warnings.add(conflict(first, other)));
    return new Publication(Optional.of(local(first, readable)), warnings);
  }

  /** A moment in universal time says less of the day than the address does, which is local. */
  private static Published local(Published first, List<Published> readable) {
    return readable.stream()
        .filter(p -> first.value().endsWith("Z") && p.from().equals("url"))
        .filter(p -> Math.abs(ChronoUnit.DAYS.between(first.date(), p.date())) == HONEST_DAYS)
        .findFirst()
        .orElse(first);
  }

  private static Warning unreadable(StatedFacts.StatedDate date) {
    return new Warning(
        Warning.Code.PUBLISHED_UNREADABLE,
        date.from() + " says \"" + Limit.cut(date.value(), 80) + "\", which is no date");
  }

  private static Warning conflict(Published first, Published other) {
    return new Warning(
        Warning.Code.PUBLISHED_CONFLICT,
        first.from() + " says " + first.date() + ", " + other.from() + " says " + other.date());
  }
}
