package org.copytaster;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What must be reached at least, and the state of the expectations that it was measured with.
 *
 * @param expectations SHA-256, in hex, over the corpus's expected values
 * @param floors by name: lines of a table that are right, or a share of the stories' figures
 */
record Gate(String expectations, SortedMap<String, BigDecimal> floors) {

  Gate {
    floors = Collections.unmodifiableSortedMap(new TreeMap<>(floors));
  }

  /** Why what was measured does not pass, a sentence each; nothing if it does. */
  List<String> faults(Gate measured) {
    List<String> faults = new ArrayList<>();
    if (!expectations.equals(measured.expectations)) {
      faults.add(
          "expected values in corpus/ have changed since the gate was measured: run mvn test"
              + " -Dgate=raise, and commit corpus/gate.json with the change");
    }
    measured.floors.forEach(
        (name, value) -> {
          BigDecimal floor = floors.get(name);
          if (floor == null) {
            faults.add(name + " has no floor: run mvn test -Dgate=raise");
          } else if (value.compareTo(floor) < 0) {
            faults.add(
                name
                    + " is at "
                    + value.toPlainString()
                    + " and its floor is "
                    + floor.toPlainString()
                    + ": mend what broke it; if the loss is meant, run mvn test -Dgate=lower and"
                    + " say in the commit why");
          }
        });
    for (String name : floors.keySet()) {
      if (!measured.floors.containsKey(name)) {
        faults.add(
            name
                + " has a floor and was not measured: bring it back, or run mvn test -Dgate=lower");
      }
    }
    return faults;
  }

  /** What is better than its floor, a line each. */
  List<String> better(Gate measured) {
    List<String> better = new ArrayList<>();
    for (Map.Entry<String, BigDecimal> entry : measured.floors.entrySet()) {
      BigDecimal floor = floors.get(entry.getKey());
      if (floor != null && entry.getValue().compareTo(floor) > 0) {
        better.add(
            entry.getKey()
                + " is at "
                + entry.getValue().toPlainString()
                + ", above its floor "
                + floor.toPlainString()
                + ": mvn test -Dgate=raise raises it");
      }
    }
    return better;
  }

  /** The gate with the new expectations, each floor as high as before or higher. */
  Gate raised(Gate measured) {
    TreeMap<String, BigDecimal> raised = new TreeMap<>(floors);
    measured.floors.forEach((name, value) -> raised.merge(name, value, BigDecimal::max));
    return new Gate(measured.expectations, raised);
  }
}
