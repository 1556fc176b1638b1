package org.copytaster.extract.figures;

import java.util.List;
import java.util.Optional;
import org.copytaster.document.Token;
import org.copytaster.extract.figures.NumeralReader.Numeral;
import org.copytaster.lexicon.LanguagePack;

/** Two numerals that a text joins into one range: the file ranges.tsv. */
final class Ranges {

  private record Form(Optional<String> opening, String joint) {}

  private final List<Form> forms;

  Ranges(LanguagePack pack) {
    forms =
        pack.file("ranges.tsv").rows().stream()
            .map(
                row ->
                    new Form(
                        Optional.of(row.field(0, "opening")).filter(word -> !word.equals("-")),
                        row.field(1, "joint")))
            .toList();
  }

  /** A range's second numeral, and the token where the range begins. */
  record Range(int start, Numeral high) {}

  /** The range that {@code low} opens, if a joint and a higher numeral follow. */
  Optional<Range> from(List<Token> tokens, Numeral low, int from, int to, NumeralReader reader) {
    int joint = low.end();
    if (joint + 1 >= to) {
      return Optional.empty();
    }
    for (Form form : forms) {
      boolean opened =
          form.opening().isEmpty()
              || (low.start() > from
                  && tokens.get(low.start() - 1).form().equals(form.opening().get()));
      if (opened && tokens.get(joint).form().equals(form.joint())) {
        int start = form.opening().isPresent() ? low.start() - 1 : low.start();
        Optional<Range> range =
            reader
                .read(tokens, joint + 1, to)
                .filter(high -> high.value().compareTo(low.value()) > 0)
                .filter(high -> high.form() != NumeralReader.Form.FRACTION)
                .filter(high -> high.form() != NumeralReader.Form.VAGUE)
                .filter(high -> !low.percent() || high.percent())
                .map(high -> new Range(start, high));
        if (range.isPresent()) {
          return range;
        }
      }
    }
    return Optional.empty();
  }
}
