package org.copytaster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.copytaster.json.BadJsonException;
import org.copytaster.json.Json;
import org.copytaster.json.JsonSchema;
import org.copytaster.record.StoryRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every story of the corpus against its golden record, and what must hold of every record. Run with
 * {@code -Dgolden=write} to write the records anew after a change that was meant; read the
 * difference before it is committed.
 */
final class StoriesTest {

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(JsonSchema.of(StoryRecord.class));

  static Stream<Path> stories() {
    return Stories.all().stream();
  }

  @Test
  void thereAreEnough() {
    assertTrue(Stories.all().size() >= 25);
  }

  @ParameterizedTest
  @MethodSource("stories")
  void recordIsTheGoldenOne(Path source) throws IOException {
    StoryRecord record = withoutProducer(Stories.record(source));
    Path golden = source.resolveSibling("record.json");
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(golden, Json.pretty(record) + "\n");
    }
    assertEquals(Files.readString(golden), Json.pretty(record) + "\n");
  }

  @ParameterizedTest
  @MethodSource("stories")
  void goldenRecordFitsTheSchema(Path source) throws IOException {
    String golden = Files.readString(source.resolveSibling("record.json"));
    assertEquals(List.of(), SCHEMA.validate(golden, InputFormat.JSON));
  }

  @ParameterizedTest
  @MethodSource("stories")
  void everySpanIsItsText(Path source) {
    StoryRecord record = Stories.record(source);
    int[] text = record.article().text().codePoints().toArray();
    checkSpans(record, text);
  }

  @ParameterizedTest
  @MethodSource("stories")
  void twiceGivesTheSameBytes(Path source) {
    assertEquals(Json.write(Stories.record(source)), Json.write(Stories.record(source)));
  }

  @ParameterizedTest
  @MethodSource("stories")
  void jsonGivesTheRecordBack(Path source) throws BadJsonException {
    StoryRecord record = Stories.record(source);
    assertEquals(record, Json.read(Json.write(record), StoryRecord.class));
  }

  private static StoryRecord withoutProducer(StoryRecord r) {
    return new StoryRecord(
        r.schemaVersion(),
        r.id(),
        r.source(),
        r.article(),
        r.people(),
        r.parties(),
        r.organizations(),
        r.places(),
        r.figures(),
        r.rejected(),
        r.dates(),
        r.quotes(),
        r.checks(),
        r.warnings(),
        new StoryRecord.Producer("copytaster", "", "", ""));
  }

  /** Every object with start, end and text, however deep: the text must stand there. */
  private static void checkSpans(Object value, int[] text) {
    if (value instanceof List<?> list) {
      list.forEach(item -> checkSpans(item, text));
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(item -> checkSpans(item, text));
    } else if (value instanceof Record record) {
      Integer start = null;
      Integer end = null;
      String characters = null;
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        Object part = part(record, component);
        switch (component.getName()) {
          case "start" -> start = number(part);
          case "end" -> end = number(part);
          case "text" -> characters = (String) part;
          default -> checkSpans(part, text);
        }
      }
      if (start != null && end != null) {
        assertTrue(start >= 0 && start <= end && end <= text.length, record::toString);
        if (characters != null) {
          assertEquals(new String(text, start, end - start), characters);
        }
      }
    }
  }

  private static Integer number(Object part) {
    return part instanceof Optional<?> optional ? (Integer) optional.orElse(null) : (Integer) part;
  }

  private static Object part(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
