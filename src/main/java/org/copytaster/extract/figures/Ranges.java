package org.copytaster.extract.figures;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.copytaster.document.Token;
import org.copytaster.extract.figures.NumeralReader.Numeral;
import org.copytaster.lexicon.LanguagePack;

/** Two numerals that a text joins into one range: the file ranges.tsv. */
final class Ranges {

  /** An opening that is barred begins no range: {@code rose from 12 to 20}. */
  private record Form(List<String> opening, String joint, boolean barred) {}

  private static final String BAR = "!";

  /** The word before the first of two numbers that are no range. */
  private static final String CHANGE = "change";

  private final List<Form> forms;
  private final List<List<String>> changes;

  Ranges(LanguagePack pack) {
    changes =
        pack.file("ranges.tsv").rows().stream()
            .filter(row -> row.field(0, "opening").equals(CHANGE))
            .map(row -> List.of(row.field(1, "words").split(" ")))
            .toList();
    forms =
        pack.file("ranges.tsv").rows().stream()
            .filter(row -> !row.field(0, "opening").equals(CHANGE))
            .map(row -> form(row.field(0, "opening"), row.field(1, "joint")))
            .toList();
  }

  private static Form form(String opening, String joint) {
    boolean barred = opening.startsWith(BAR);
    String words = barred ? opening.substring(BAR.length()) : opening;
    return new Form(words.equals("-") ? List.of() : List.of(words.split(" ")), joint, barred);
  }

  /** A range's second numeral, and the token where the range begins. */
  record Range(int start, Numeral high) {}

  /** The range that {@code low} opens, if a joint and a higher numeral follow. */
  Optional<Range> from(List<Token> tokens, Numeral low, int from, int to, NumeralReader reader) {
    int joint = low.end();
    if (joint + 1 >= to) {
      return Optional.empty();
    }
    boolean change = isChange(tokens, low.start());
    for (Form form : forms) {
      int start = low.start() - form.opening().size();
      if (start >= from
          && stand(tokens, start, form.opening())
          && tokens.get(joint).form().equals(form.joint())) {
        if (form.barred()) {
          return Optional.empty();
        }
        Optional<Range> range =
            reader
                .read(tokens, joint + 1, to)
                .filter(high -> high.value().compareTo(low.value()) > 0)
                .filter(high -> high.form() != NumeralReader.Form.FRACTION)
                .filter(high -> high.form() != NumeralReader.Form.VAGUE)
                .filter(high -> !low.percent() || (high.percent() && mayJoinShares(form)))
                .filter(high -> !change || high.percent())
                .map(high -> new Range(start, high));
        if (range.isPresent()) {
          return range;
        }
      }
    }
    return Optional.empty();
  }

  /** Whether words such as {@code rose from} stand before: the numbers are an old and a new one. */
  private boolean isChange(List<Token> tokens, int at) {
    return changes.stream()
        .anyMatch(
            words ->
                at >= words.size()
                    && IntStream.range(0, words.size())
                        .allMatch(i -> isWord(tokens.get(at - words.size() + i), words.get(i))));
  }

  private static boolean isWord(Token token, String word) {
    return token.form().equals(word) || token.lemma().equals(word);
  }

  /** Two shares side by side are a result, {@code 36 percent to 51 percent}, unless opened. */
  private static boolean mayJoinShares(Form form) {
    return !form.opening().isEmpty() || form.joint().length() == 1;
  }

  private static boolean stand(List<Token> tokens, int start, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (!tokens.get(start + i).form().equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
