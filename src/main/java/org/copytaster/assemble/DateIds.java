package org.copytaster.assemble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copytaster.document.Document;
import org.copytaster.document.Mention;
import org.copytaster.value.Span;
import org.copytaster.value.TimeValue;

/**
 * The dates of a record with their ids, d1, d2 … in the order of the text: all time expressions,
 * and the stretches of days that two of them bound, or one and the day of publication, where a
 * figure counts over them.
 */
final class DateIds {

  private final List<Mention.Time> times = new ArrayList<>();
  private final Map<Mention.Counted, String> ids = new HashMap<>();

  DateIds(Document document) {
    List<Mention.Occasion> occasions = document.mentions(Mention.Occasion.class);
    Set<Mention.Time> used = new LinkedHashSet<>();
    occasions.forEach(occasion -> occasion.when().ifPresent(used::add));
    Map<Span, Mention.Time> bySpan = new HashMap<>();
    used.forEach(time -> bySpan.putIfAbsent(time.span(), time));
    // what each time of a figure is in the record
    Map<Mention.Time, Mention.Time> stated = new HashMap<>();
    for (Mention.Time time : document.mentions(Mention.Time.class)) {
      Mention.Time meant = used.contains(time) ? time : bySpan.getOrDefault(time.span(), time);
      Mention.Time entry = meant.equals(time) ? time : widened(time, meant);
      times.add(entry);
      stated.put(meant, entry);
    }
    used.stream().filter(time -> stated.putIfAbsent(time, time) == null).forEach(times::add);
    times.sort(Comparator.comparing(Mention.Time::span));
    Map<Mention.Time, String> byTime = new HashMap<>();
    for (int i = 0; i < times.size(); i++) {
      byTime.put(times.get(i), id(i));
    }
    for (Mention.Occasion occasion : occasions) {
      occasion.when().ifPresent(time -> ids.put(occasion.counted(), byTime.get(stated.get(time))));
    }
  }

  /** The {@code 1993} of {@code since 1993}: its value, but all the days that are meant. */
  private static Mention.Time widened(Mention.Time time, Mention.Time stretch) {
    TimeValue value = time.value();
    TimeValue wide =
        new TimeValue(
            value.type(),
            value.timex(),
            stretch.value().from(),
            stretch.value().to(),
            value.mod(),
            value.anchor());
    return new Mention.Time(time.span(), wide, time.rule());
  }

  static String id(int index) {
    return "d" + (index + 1);
  }

  List<Mention.Time> times() {
    return times;
  }

  /** The id of the date when what the figure counts happened. */
  Optional<String> of(Mention.Figure figure) {
    return Optional.ofNullable(ids.get(figure.counted()));
  }
}
