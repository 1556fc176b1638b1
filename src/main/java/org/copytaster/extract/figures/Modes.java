package org.copytaster.extract.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copytaster.lexicon.LanguagePack;
import org.copytaster.lexicon.Row;
import org.copytaster.pattern.SentenceView;

/**
 * What a story speaks of at a sentence: {@code poll} or {@code vote}. The words of one class switch
 * to a mode, which holds until words of another switch it: the file modes.tsv.
 */
final class Modes {

  private record Switch(String mode, int wordClass) {}

  private final List<Switch> switches = new ArrayList<>();

  Modes(LanguagePack pack) {
    pack.find("modes.tsv")
        .ifPresent(
            file -> {
              for (Row row : file.rows()) {
                String name = row.field(1, "word class");
                int id =
                    pack.words()
                        .id(name)
                        .orElseThrow(() -> row.error("there is no words/" + name + ".txt"));
                switches.add(new Switch(row.field(0, "mode"), id));
              }
            });
  }

  /** The mode at each sentence; before the first switch, that of the first switch. */
  List<String> of(List<SentenceView> views) {
    String mode = views.stream().flatMap(view -> in(view).stream()).findFirst().orElse("");
    List<String> found = new ArrayList<>();
    for (SentenceView view : views) {
      mode = in(view).orElse(mode);
      found.add(mode);
    }
    return found;
  }

  /** The mode that the sentence switches to: that of the first line whose words it has. */
  private Optional<String> in(SentenceView view) {
    return switches.stream().filter(s -> view.has(s.wordClass())).map(Switch::mode).findFirst();
  }
}
