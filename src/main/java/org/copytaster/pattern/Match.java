package org.copytaster.pattern;

import java.util.Map;
import java.util.Optional;
import org.copytaster.value.Span;

/**
 * Where a pattern matched: token positions in the sentence, and what was remembered under names.
 */
public record Match(int start, int end, Map<String, Span> captures) {

  /** Token positions of the element remembered as {@code name}; none if it took no token. */
  public Optional<Span> capture(String name) {
    return Optional.ofNullable(captures.get(name)).filter(tokens -> tokens.length() > 0);
  }
}
