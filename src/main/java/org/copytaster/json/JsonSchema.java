package org.copytaster.json;

import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.util.Optional;

/** JSON Schema (2020-12) of a record type: components are required, absent ones null. */
public final class JsonSchema {

  private JsonSchema() {}

  public static String of(Class<?> type) {
    SchemaGeneratorConfigBuilder config =
        new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
            .with(
                Option.FLATTENED_OPTIONALS,
                Option.FLATTENED_ENUMS_FROM_TOSTRING,
                Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT,
                Option.PLAIN_DEFINITION_KEYS)
            .without(Option.FLATTENED_ENUMS, Option.NULLABLE_FIELDS_BY_DEFAULT);
    config.forFields().withRequiredCheck(field -> !isOmissible(field));
    config
        .forFields()
        .withNullableCheck(field -> field.getDeclaredType().getErasedType().equals(Optional.class));
    return new SchemaGenerator(config.build()).generateSchema(type).toPrettyString();
  }

  private static boolean isOmissible(FieldScope field) {
    return field.getAnnotation(OmittedWhenAbsent.class) != null;
  }
}
