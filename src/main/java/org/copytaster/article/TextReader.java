package org.copytaster.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copytaster.value.Warning;

/** Reads plain text: the text stays as it is, up to the limit. */
final class TextReader {

  private final int mostCharacters;

  TextReader(int mostCharacters) {
    this.mostCharacters = mostCharacters;
  }

  Draft read(String whole, Optional<String> charset, List<Warning> decoding) {
    List<Warning> warnings = new ArrayList<>(decoding);
    String text = Limit.cut(whole, mostCharacters);
    boolean truncated = text.length() < whole.length();
    if (truncated) {
      warnings.add(Limit.warning(mostCharacters));
    }
    return new Draft(
        "text/plain",
        charset,
        text,
        truncated,
        true,
        Optional.empty(),
        Paragraphs.of(text),
        PageFacts.NONE,
        warnings);
  }
}
