package org.copytaster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The program is as good as the gate asks for; and the gate itself. */
class GateTest {

  private static Gate gate(String expectations, Map<String, Integer> floors) {
    TreeMap<String, BigDecimal> numbers = new TreeMap<>();
    floors.forEach((name, floor) -> numbers.put(name, BigDecimal.valueOf(floor)));
    return new Gate(expectations, numbers);
  }

  @Test
  void theProgramIsAsGoodAsBefore() {
    Gate gate = CorpusGate.gate();
    gate.better(CorpusGate.measured()).forEach(System.out::println);
    List<String> faults = gate.faults(CorpusGate.measured());
    assertTrue(faults.isEmpty(), () -> String.join("\n", faults));
  }

  @Test
  void everyStoryIsInTheGoldAndEveryFigureStandsAtItsPlace() {
    assertEquals(Stories.all().size(), StoryGold.evaluation().stories());
    assertEquals(List.of(), StoryGold.evaluation().notices());
    assertEquals(Map.of(), StoryGold.evaluation().withoutRecord());
  }

  @Test
  void whatIsReachedPasses() {
    Gate gate = gate("a", Map.of("dead", 10));
    assertEquals(List.of(), gate.faults(gate("a", Map.of("dead", 10))));
    assertEquals(List.of(), gate.faults(gate("a", Map.of("dead", 11))));
    assertEquals(
        List.of("dead is at 11, above its floor 10: mvn test -Dgate=raise raises it"),
        gate.better(gate("a", Map.of("dead", 11))));
  }

  @Test
  void whatFellIsToldWithTheWayOut() {
    List<String> faults = gate("a", Map.of("dead", 10)).faults(gate("a", Map.of("dead", 9)));
    assertEquals(1, faults.size());
    assertTrue(faults.get(0).startsWith("dead is at 9 and its floor is 10"), faults::toString);
    assertTrue(faults.get(0).contains("-Dgate=lower"), faults::toString);
  }

  @Test
  void changedExpectationsNewAndLostTablesAreTold() {
    List<String> faults = gate("a", Map.of("dead", 10)).faults(gate("b", Map.of("injured", 5)));
    assertEquals(3, faults.size());
    assertTrue(faults.get(0).contains("expected values in corpus/ have changed"));
    assertTrue(faults.get(1).startsWith("injured has no floor"));
    assertTrue(faults.get(2).startsWith("dead has a floor and was not measured"));
  }

  @Test
  void raisingNeverLowers() {
    Gate raised =
        gate("a", Map.of("dead", 10, "injured", 5))
            .raised(gate("b", Map.of("dead", 9, "injured", 6, "seats", 3)));
    assertEquals(gate("b", Map.of("dead", 10, "injured", 6, "seats", 3)), raised);
    assertEquals(1, raised.faults(gate("b", Map.of("dead", 9, "injured", 6, "seats", 3))).size());
  }
}
