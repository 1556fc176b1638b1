package org.copytaster.article;

import java.util.Optional;
import org.copytaster.lexicon.LanguagePack;
import org.copytaster.value.Span;

/** Finds the dateline at the start of a story. */
final class DatelineReader {

  /** The dateline at the start of {@code where}, the text without its title. */
  Optional<Dateline> read(String text, Span where, LanguagePack pack) {
    return Optional.empty();
  }
}
