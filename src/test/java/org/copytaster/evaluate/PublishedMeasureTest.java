package org.copytaster.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.copytaster.json.BadJsonException;
import org.copytaster.json.Json;
import org.copytaster.lexicon.FigureKinds;
import org.copytaster.lexicon.Models;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The numbers are those of the measure that results are published with, which is a program of its
 * own and no part of this project. What it printed for two pairs of files is frozen beside them, in
 * {@code src/test/resources/evaluate/NAME/score.json}: {@code stories} are the corpus's stories as
 * they were read once, {@code cases} random texts with figures that overlap, tie, are disputed,
 * optional, of unknown kinds, and with stories that failed, are missing or come twice.
 *
 * <p>The files stand still when rules get better or the corpus grows; only a change of the measure
 * itself asks for new ones. Then run its {@code figures} over both pairs, and put its last line,
 * with the line of each kind as {@code kinds}, into score.json.
 */
final class PublishedMeasureTest {

  private static final Path FOLDER = Path.of("src", "test", "resources", "evaluate");

  @ParameterizedTest
  @ValueSource(strings = {"stories", "cases"})
  void theNumbersAreThePublishedOnes(String name)
      throws IOException, BadInputException, BadJsonException {
    Path folder = FOLDER.resolve(name);
    Map<String, Object> score = Json.object(Files.readString(folder.resolve("score.json")));
    Map<String, Object> ours = Json.object(evaluate(folder).toJson());
    for (String key : score.keySet()) {
      if (!key.equals("kinds")) {
        assertEquals(plain(score.get(key)), plain(ours.get(key)), key);
      }
    }
    Map<?, ?> kinds = (Map<?, ?>) score.get("kinds");
    Map<?, ?> ourKinds = (Map<?, ?>) ours.get("kinds");
    assertEquals(kinds.keySet(), ourKinds.keySet());
    for (Object kind : kinds.keySet()) {
      Map<?, ?> wanted = (Map<?, ?>) kinds.get(kind);
      Map<?, ?> got = (Map<?, ?>) ourKinds.get(kind);
      assertEquals(plain(wanted.get("detection")), plain(got.get("detection")), kind::toString);
      Object f1 = ((Map<?, ?>) got.get("full")).get("f1");
      assertEquals(plain(wanted.get("full_f1")), plain(f1), kind::toString);
    }
  }

  private static Evaluation evaluate(Path folder) throws IOException, BadInputException {
    FigureKinds known = new FigureKinds(Models.bundled());
    try (InputStream records = Files.newInputStream(folder.resolve("records.jsonl"));
        InputStream gold = Files.newInputStream(folder.resolve("gold.jsonl"))) {
      return Evaluator.evaluate(
          known.ids().stream().flatMap(id -> known.find(id).stream()).toList(),
          new Input("records.jsonl", records),
          new Input("gold.jsonl", gold));
    }
  }

  /** Numbers without the zeros that one writer adds and the other leaves out. */
  private static Object plain(Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> plain = new HashMap<>();
      map.forEach((key, member) -> plain.put(key, plain(member)));
      return plain;
    }
    return value instanceof Number
        ? new BigDecimal(value.toString()).stripTrailingZeros().toPlainString()
        : value;
  }
}
