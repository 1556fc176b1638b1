package org.copytaster.article.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copytaster.article.draft.Draft;
import org.copytaster.article.draft.Limit;
import org.copytaster.article.draft.Paragraphs;
import org.copytaster.article.draft.StatedFacts;
import org.copytaster.value.Warning;

/** Reads plain text: the text stays as it is, up to the limit. */
public final class TextReader {

  private final int mostCharacters;

  public TextReader(int mostCharacters) {
    this.mostCharacters = mostCharacters;
  }

  public Draft read(String whole, Optional<String> charset, List<Warning> decoding) {
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
        StatedFacts.NONE,
        warnings);
  }
}
