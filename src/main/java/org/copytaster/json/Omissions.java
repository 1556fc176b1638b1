package org.copytaster.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/** Tells Jackson of {@link OmittedWhenAbsent}. */
final class Omissions extends JacksonAnnotationIntrospector {

  private static final long serialVersionUID = 1L;

  @Override
  public JsonInclude.Value findPropertyInclusion(MapperConfig<?> config, Annotated property) {
    return property.hasAnnotation(OmittedWhenAbsent.class)
        ? JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS)
        : super.findPropertyInclusion(config, property);
  }
}
