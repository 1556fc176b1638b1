package org.copytaster.extract.figures;

import java.util.Optional;
import org.copytaster.value.Span;

/** Whose a number is: words of the text, or an option that no word of it names. */
record Holder(Optional<Span> span, Optional<String> option) {

  static final Holder NONE = new Holder(Optional.empty(), Optional.empty());
}
