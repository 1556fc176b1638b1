package org.copytaster.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.copytaster.json.Json;
import org.copytaster.json.JsonSchema;
import org.junit.jupiter.api.Test;

class SchemaTest {

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(JsonSchema.of(StoryRecord.class));

  private static final String RECORD = Json.write(Samples.full());

  @Test
  void aWholeRecordIsValid() {
    assertEquals(List.of(), SCHEMA.validate(RECORD, InputFormat.JSON));
  }

  @Test
  void anythingMissingAddedOrOfAnotherTypeIsNot() {
    assertInvalid(RECORD.replace("\"stance\":\"left\",", ""));
    assertInvalid(RECORD.replace("\"stance\":\"left\"", "\"stance\":\"left\",\"mood\":null"));
    assertInvalid(RECORD.replace("\"relation\":\"at_least\"", "\"relation\":\"AT_LEAST\""));
    assertInvalid(RECORD.replace("\"name\":\"Anna\"", "\"name\":null"));
    assertInvalid(RECORD.replace("\"value\":24.52", "\"value\":\"24.52\""));
  }

  @Test
  void whatIsListedOnlyOnRequestMayBeMissing() {
    int start = RECORD.indexOf("\"rejected\":");
    String without = RECORD.substring(0, start) + RECORD.substring(RECORD.indexOf("\"dates\":"));
    assertEquals(List.of(), SCHEMA.validate(without, InputFormat.JSON));
    assertInvalid(RECORD.replace("\"rule\":\"refusals/age\"", "\"rule\":null"));
  }

  private static void assertInvalid(String record) {
    assertFalse(record.equals(RECORD), "the change did not hit");
    assertFalse(SCHEMA.validate(record, InputFormat.JSON).isEmpty(), record);
  }

  @Test
  void theSchemaNamesItsDialect() {
    assertTrue(
        JsonSchema.of(StoryRecord.class).contains("https://json-schema.org/draft/2020-12/schema"));
  }
}
