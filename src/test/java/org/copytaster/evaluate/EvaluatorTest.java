package org.copytaster.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copytaster.evaluate.Finding.Context;
import org.copytaster.evaluate.Measure.Level;
import org.copytaster.value.FigureKind;
import org.copytaster.value.FigureKind.Scene;
import org.copytaster.value.Unit;
import org.junit.jupiter.api.Test;

class EvaluatorTest {

  private static final List<FigureKind> KINDS =
      List.of(
          new FigureKind("dead", Unit.PERSON, false, Scene.EVENT, 1),
          new FigureKind("seats", Unit.SEAT, true, Scene.ELECTION, 1));

  private static final String TEXT = "🔥 Over 600 people died, 12 of them children; Most won 7.";

  private static String gold(String id, String... figures) {
    return "{\"id\":\"" + id + "\",\"figures\":[" + String.join(",", figures) + "]}\n";
  }

  private static String expected(int start, String quote, String kind, Object value, String rest) {
    return "{\"start\":"
        + start
        + ",\"end\":"
        + (start + quote.length())
        + ",\"quote\":\""
        + quote
        + "\",\"kind\":\""
        + kind
        + "\",\"value\":"
        + value
        + ",\"relation\":\"exact\",\"asserted\":true,\"event\":\"main\",\"subset\":false"
        + rest
        + "}";
  }

  private static String record(String uri, String... figures) {
    return "{\"source\":{\"uri\":\""
        + uri
        + "\"},\"article\":{\"text\":\""
        + TEXT
        + "\"},\"figures\":["
        + String.join(",", figures)
        + "]}\n";
  }

  private static String found(int start, String text, String kind, Object value, String rest) {
    return expected(start, text, kind, value, rest).replace("\"quote\"", "\"text\"");
  }

  private static Evaluation evaluate(String records, String gold)
      throws IOException, BadInputException {
    return Evaluator.evaluate(KINDS, input("r.jsonl", records), input("g.jsonl", gold));
  }

  private static Input input(String name, String content) {
    return new Input(name, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
  }

  private static String refused(String records, String gold) {
    return assertThrows(BadInputException.class, () -> evaluate(records, gold)).getMessage();
  }

  @Test
  void aFigureIsFoundRightWronglyOrNotAtAll() throws IOException, BadInputException {
    Evaluation evaluation =
        evaluate(
            record(
                "x/a.txt",
                found(2, "Over 600", "dead", 600, ""),
                found(24, "12", "dead", 13, ""),
                found(54, "7", "dead", 7, "")),
            gold(
                "a",
                expected(2, "Over 600", "dead", 600, ""),
                expected(24, "12", "dead", 12, ""),
                expected(54, "7", "seats", 7, "")));
    assertEquals(new Counts(2, 3, 3), evaluation.total().of(Level.DETECTION, Measure.ALL));
    assertEquals(new Counts(1, 3, 3), evaluation.total().of(Level.FULL, Measure.ALL));
    assertEquals(new Counts(0, 0, 1), evaluation.total().of(Level.FULL, "seats"));
    assertEquals(3, evaluation.findings().size());
    Finding wrong = evaluation.findings().get(0);
    assertFalse(wrong.isMissed() || wrong.isFalseAlarm());
    assertEquals(
        Optional.of(
            new Context("🔥 Over 600 people died, ", "12", " of them children; Most won 7.")),
        wrong.context());
    assertTrue(evaluation.findings().get(1).isMissed());
    assertTrue(evaluation.findings().get(2).isFalseAlarm());
    assertTrue(evaluation.isWhole());
  }

  @Test
  void whatIsOptionalCountsNeitherWay() throws IOException, BadInputException {
    String optional = expected(24, "12", "dead", 12, ",\"optional\":true");
    Evaluation evaluation =
        evaluate(
            record("a", found(24, "12", "dead", 99, "")) + record("b"),
            gold("a", optional) + gold("b", optional));
    assertEquals(Map.of(), evaluation.total().all());
    assertEquals(List.of(), evaluation.findings());
  }

  @Test
  void flagsAreJudgedWhereTheyAreNotDisputed() throws IOException, BadInputException {
    Evaluation evaluation =
        evaluate(
            record(
                "a",
                found(24, "12", "dead", 12, ",\"by\":{\"id\":null,\"name\":\"the police\"}"),
                found(54, "7", "seats", 7, ",\"of\":{\"id\":null,\"name\":\"Other\"}")),
            gold(
                "a",
                expected(24, "12", "dead", 12, ",\"by\":\"Police\",\"disputed\":[\"subset\"]"),
                expected(54, "7", "seats", 7, ",\"of\":\"Most\"")));
    assertEquals(new Counts(1, 1, 1), evaluation.total().of(Level.FLAG, "subset"));
    assertEquals(new Counts(2, 2, 2), evaluation.total().of(Level.FLAG, "event"));
    assertEquals(new Counts(2, 2, 2), evaluation.total().of(Level.FLAG, "by"));
    assertEquals(new Counts(0, 1, 1), evaluation.total().of(Level.FLAG, "of"));
  }

  @Test
  void storiesWithoutRecordAreMissedAndNamed() throws IOException, BadInputException {
    String failure = "{\"source\":{\"uri\":\"b.txt\"},\"failure\":{\"code\":\"EMPTY\"}}\n";
    String one = expected(24, "12", "dead", 12, "");
    Evaluation evaluation =
        evaluate(record("a") + failure + record("z"), gold("a") + gold("b", one) + gold("c", one));
    assertEquals(Map.of("b", "failed", "c", "no record"), evaluation.withoutRecord());
    assertEquals(1, evaluation.otherRecords());
    assertEquals(new Counts(0, 0, 2), evaluation.total().of(Level.FULL, "dead"));
    assertFalse(evaluation.isWhole());
    assertTrue(evaluation.toText(true).contains("2 without a record: b (failed), c (no record)"));
  }

  @Test
  void intervalsAreTheSameEveryTime() throws IOException, BadInputException {
    StringBuilder records = new StringBuilder();
    StringBuilder gold = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      String figure = "dead";
      records.append(record("s" + i, found(24, "12", figure, i % 4 == 0 ? 13 : 12, "")));
      gold.append(gold("s" + i, expected(24, "12", figure, 12, "")));
    }
    Evaluation evaluation = evaluate(records.toString(), gold.toString());
    Interval f1 =
        evaluation.intervals().get(new Measure(Level.FULL, Measure.ALL)).f1().orElseThrow();
    assertTrue(0.4 < f1.low() && f1.low() < 0.7, f1::toString);
    assertTrue(0.8 < f1.high() && f1.high() < 1, f1::toString);
    assertEquals(evaluation.toJson(), evaluate(records.toString(), gold.toString()).toJson());
  }

  @Test
  void whatMakesNumbersMeanLittleIsSaid() throws IOException, BadInputException {
    String notices =
        String.join(
            "\n",
            evaluate(
                    record("a", found(24, "13", "dead", 12, ""))
                        + record("a", found(3, "600", "odd", 1, "")),
                    gold(
                        "a",
                        expected(900, "12", "dead", 12, ""),
                        expected(24, "12", "other", 12, "")))
                .notices());
    assertTrue(notices.contains("figures of the gold outside the record's text: 2"), notices);
    assertTrue(notices.contains("first a at 900-902"), notices);
    assertTrue(notices.contains("\"13\" where \"12\" stands"), notices);
    assertTrue(notices.contains("a in line 1 of r.jsonl and line 2 of r.jsonl"), notices);
    assertTrue(notices.contains("unknown kind, counted as missed: 1, first other"), notices);
    assertTrue(notices.contains("unknown kind, not counted: 1, first odd in a"), notices);
  }

  @Test
  void idsThatNeverMatchAreSaid() throws IOException, BadInputException {
    Evaluation evaluation = evaluate(record("x/source.txt"), gold("a"));
    assertEquals(1, evaluation.notices().size());
    assertTrue(
        evaluation.notices().get(0).contains("source in the first record and a in the gold"),
        evaluation.notices()::toString);
  }

  @Test
  void badInputIsRefusedInASentence() {
    String fine = gold("a");
    assertEquals(
        "g.jsonl is empty: it should hold a JSON object a line.", refused(record("a"), "\n \n"));
    assertEquals("r.jsonl is empty: it should hold a JSON object a line.", refused("", fine));
    assertTrue(refused(record("a") + "{oops\n", fine).startsWith("line 2 of r.jsonl is no JSON"));
    assertTrue(refused(record("a"), "\u0000\u0001").startsWith("line 1 of g.jsonl is no JSON"));
    assertEquals(
        "line 1 of g.jsonl: it has no figures: a story without any has \"figures\": [].",
        refused(record("a"), "{\"id\":\"a\"}"));
    assertEquals(
        "line 2 of g.jsonl: its id a is that of line 1 of g.jsonl too: leave one of them.",
        refused(record("a"), fine + fine));
    assertEquals("line 1 of r.jsonl: it has no source.", refused("{\"x\":1}", fine));
    assertTrue(refused(fine, fine).contains("name RECORDS (what extract -o wrote) first"));
    assertEquals(
        "line 1 of g.jsonl, number 1 of figures: its end 0 is not behind its start 0.",
        refused(record("a"), gold("a", expected(0, "", "dead", 1, ""))));
    assertEquals(
        "line 1 of g.jsonl, number 1 of figures: its event mine is none of [main, other].",
        refused(record("a"), gold("a", expected(0, "1", "dead", 1, "").replace("main", "mine"))));
    assertEquals(
        "line 1 of r.jsonl, number 1 of figures: its start is no whole number.",
        refused(record("a", found(0, "1", "dead", 1, "").replace(":0,", ":\"0\",")), fine));
  }

  @Test
  void bytesThatAreNoTextAreRefused() {
    Input binary =
        new Input("r.jsonl", new ByteArrayInputStream(new byte[] {(byte) 0xFF, (byte) 0xFE, 0}));
    assertEquals(
        "line 1 of r.jsonl is not UTF-8 text: is this the right file?",
        assertThrows(
                BadInputException.class,
                () -> Evaluator.evaluate(KINDS, binary, input("g.jsonl", gold("a"))))
            .getMessage());
  }
}
