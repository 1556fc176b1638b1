package org.copytaster.extract;

import java.util.List;
import java.util.Set;
import org.copytaster.document.Document;
import org.copytaster.document.Mention;
import org.copytaster.value.Warning;

/** Finds one sort of thing in a document. Pure, and safe for many threads. */
public interface Extractor {

  /** The sorts of mention it adds. */
  Set<Class<? extends Mention>> finds();

  /** The sorts of mention that must have been looked for before. */
  default Set<Class<? extends Mention>> needs() {
    return Set.of();
  }

  /** The mentions that it finds; those already in the document are not repeated. */
  List<? extends Mention> extract(Document document);

  /** What a reader must know of the mentions that it found in this document, if anything. */
  default List<Warning> warnings(Document document) {
    return List.of();
  }
}
