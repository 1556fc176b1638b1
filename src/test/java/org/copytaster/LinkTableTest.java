package org.copytaster;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** As many dates, places and statuses of corpus/en/links.tsv are right as the gate asks for. */
final class LinkTableTest {

  @Test
  void figuresAreDatedAndPlaced() {
    LinkTable table = LinkTable.measured();
    table
        .right()
        .forEach(
            (question, right) -> {
              BigDecimal reached = BigDecimal.valueOf(right);
              BigDecimal floor = CorpusGate.gate().floors().getOrDefault(question, reached);
              assertTrue(
                  reached.compareTo(floor) >= 0,
                  () ->
                      question
                          + " has "
                          + reached
                          + " right answers, the gate asks for "
                          + floor
                          + "\n"
                          + String.join("\n", table.wrong()));
            });
  }
}
