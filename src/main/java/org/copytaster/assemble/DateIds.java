package org.copytaster.assemble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copytaster.document.Document;
import org.copytaster.document.Mention;

/**
 * The dates of a record with their ids, d1, d2 … in the order of the text: all time expressions,
 * and the stretches of days that two of them bound, or one and the day of publication, where a
 * figure counts over them.
 */
final class DateIds {

  private final List<Mention.Time> times;
  private final Map<Mention.Counted, String> ids = new HashMap<>();

  DateIds(Document document) {
    List<Mention.Occasion> occasions = document.mentions(Mention.Occasion.class);
    times = new ArrayList<>(document.mentions(Mention.Time.class));
    Set<Mention.Time> known = new HashSet<>(times);
    occasions.stream().flatMap(o -> o.when().stream()).filter(known::add).forEach(times::add);
    times.sort(Comparator.comparing(Mention.Time::span));
    Map<Mention.Time, String> byTime = new HashMap<>();
    for (int i = 0; i < times.size(); i++) {
      byTime.put(times.get(i), id(i));
    }
    for (Mention.Occasion occasion : occasions) {
      occasion.when().ifPresent(time -> ids.put(occasion.counted(), byTime.get(time)));
    }
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
