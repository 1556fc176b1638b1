package org.copytaster.extract.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.copytaster.document.Token;
import org.copytaster.lexicon.LanguagePack;
import org.copytaster.lexicon.Row;
import org.copytaster.value.Relation;

/** Words that bound a number, before or after it: the file hedges.tsv. */
final class Hedges {

  /** A hedge found: how many tokens it has, and what it makes of the number. */
  record Hedge(int tokens, Relation relation) {}

  private record Entry(List<String> words, Relation relation) {}

  private final List<Entry> before = new ArrayList<>();
  private final List<Entry> after = new ArrayList<>();
  private final List<Entry> never = new ArrayList<>();

  Hedges(LanguagePack pack) {
    for (Row row : pack.file("hedges.tsv").rows()) {
      List<String> words = List.of(row.field(1, "words").split(" "));
      if (row.field(0, "place").equals("never")) {
        never.add(new Entry(words, Relation.EXACT));
        continue;
      }
      String name = row.field(2, "relation");
      Relation relation =
          Arrays.stream(Relation.values())
              .filter(r -> r.toString().equals(name))
              .findFirst()
              .orElseThrow(() -> row.error("there is no relation " + name));
      Entry entry = new Entry(words, relation);
      switch (row.field(0, "place")) {
        case "before" -> before.add(entry);
        case "after" -> after.add(entry);
        default -> throw row.error("a hedge stands before, after or never");
      }
    }
    before.sort((a, b) -> b.words().size() - a.words().size());
    after.sort((a, b) -> b.words().size() - a.words().size());
  }

  /**
   * The longest hedge that ends right before token {@code at}, not reaching before {@code from}.
   */
  Optional<Hedge> before(List<Token> tokens, int at, int from) {
    for (Entry entry : never) {
      int start = at - entry.words().size();
      if (start >= from && stands(tokens, start, entry)) {
        return Optional.empty();
      }
    }
    for (Entry entry : before) {
      int start = at - entry.words().size();
      if (start >= from && stands(tokens, start, entry)) {
        return Optional.of(new Hedge(entry.words().size(), entry.relation()));
      }
    }
    return Optional.empty();
  }

  /** The longest hedge that begins at token {@code at}, not reaching beyond {@code to}. */
  Optional<Hedge> after(List<Token> tokens, int at, int to) {
    for (Entry entry : never) {
      if (at + entry.words().size() <= to && stands(tokens, at, entry)) {
        return Optional.empty();
      }
    }
    for (Entry entry : after) {
      if (at + entry.words().size() <= to && stands(tokens, at, entry)) {
        return Optional.of(new Hedge(entry.words().size(), entry.relation()));
      }
    }
    return Optional.empty();
  }

  private static boolean stands(List<Token> tokens, int start, Entry entry) {
    for (int i = 0; i < entry.words().size(); i++) {
      if (!tokens.get(start + i).form().equals(entry.words().get(i))) {
        return false;
      }
    }
    return true;
  }
}
