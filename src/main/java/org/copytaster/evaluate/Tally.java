package org.copytaster.evaluate;

import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.copytaster.evaluate.Measure.Level;

/** The counts of one story, or of several added up. */
final class Tally {

  private final Map<Measure, Counts> counts = new TreeMap<>();

  void add(Measure measure, Counts more) {
    counts.merge(measure, more, Counts::plus);
  }

  /** The same for one kind and for all. */
  void addFigure(Level level, String kind, Counts more) {
    add(new Measure(level, kind), more);
    add(new Measure(level, Measure.ALL), more);
  }

  void add(Tally other) {
    other.counts.forEach(this::add);
  }

  Counts of(Level level, String name) {
    return counts.getOrDefault(new Measure(level, name), Counts.NONE);
  }

  Map<Measure, Counts> all() {
    return Collections.unmodifiableMap(counts);
  }

  /** The kinds of which a figure was expected or found, sorted. */
  SortedSet<String> kinds() {
    SortedSet<String> kinds = new TreeSet<>();
    for (Measure measure : counts.keySet()) {
      if (measure.level() != Level.FLAG && !measure.of().equals(Measure.ALL)) {
        kinds.add(measure.of());
      }
    }
    return kinds;
  }
}
