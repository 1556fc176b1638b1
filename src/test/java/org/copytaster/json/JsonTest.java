package org.copytaster.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.copytaster.record.Samples;
import org.copytaster.record.StoryRecord;
import org.junit.jupiter.api.Test;

class JsonTest {

  private record Pair(Optional<String> a, BigDecimal b) {}

  @Test
  void aRecordWrittenAndReadIsTheSame() throws BadJsonException {
    String line = Json.write(Samples.full());
    assertEquals(-1, line.indexOf('\n'));
    assertEquals(Samples.full(), Json.read(line, StoryRecord.class));
    assertEquals(line, Json.write(Json.read(line, StoryRecord.class)));
  }

  @Test
  void theAbsentIsNullAndNumbersArePlain() {
    assertEquals(
        "{\"a\":null,\"b\":1000000}",
        Json.write(new Pair(Optional.empty(), new BigDecimal("1E+6"))));
  }

  @Test
  void halfASurrogatePairIsEscaped() throws BadJsonException {
    Pair pair = new Pair(Optional.of("a\uD83D \uD83D\uDE00 \uDE00"), BigDecimal.ONE);
    String line = Json.write(pair);
    assertEquals("{\"a\":\"a\\ud83d \uD83D\uDE00 \\ude00\",\"b\":1}", line);
    assertEquals(pair, Json.read(line, Pair.class));
  }

  @Test
  void equalObjectsHaveTheSameCanonicalText() throws BadJsonException {
    Map<String, Object> object =
        Json.object("{ \"b\": [1, {\"d\": 1.50, \"c\": null}], \"a\": \"x\" }");
    assertEquals("{\"a\":\"x\",\"b\":[1,{\"c\":null,\"d\":1.50}]}", Json.canonical(object));
  }

  @Test
  void aHugeExponentStaysShort() throws BadJsonException {
    assertTrue(Json.canonical(Json.object("{\"a\":1e999999999}")).length() < 30);
  }

  @Test
  void whatIsNoObjectIsRefusedWithItsPlace() {
    for (String bad :
        new String[] {
          "", "[]", "1", "{\"a\":1}}", "{\"a\":1,\"a\":2}", "{'a':1}", "[".repeat(10_000)
        }) {
      assertThrows(BadJsonException.class, () -> Json.object(bad), bad);
    }
    BadJsonException e = assertThrows(BadJsonException.class, () -> Json.object("{\"a\" 1}"));
    assertTrue(e.getMessage().contains("column"), e.getMessage());
  }
}
