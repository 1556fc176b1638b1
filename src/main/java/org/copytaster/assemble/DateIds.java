package org.copytaster.assemble;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copytaster.document.Document;
import org.copytaster.document.Mention;
import org.copytaster.value.Span;

/** The ids of a record's dates: d1, d2 … in the order of the text. */
final class DateIds {

  private final Map<Span, String> ids = new HashMap<>();

  DateIds(Document document) {
    List<Mention.Time> times = document.mentions(Mention.Time.class);
    for (int i = 0; i < times.size(); i++) {
      ids.put(times.get(i).span(), id(i));
    }
  }

  static String id(int index) {
    return "d" + (index + 1);
  }

  Optional<String> at(Span span) {
    return Optional.ofNullable(ids.get(span));
  }
}
