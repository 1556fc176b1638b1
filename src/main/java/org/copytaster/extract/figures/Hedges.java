package org.copytaster.extract.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copytaster.document.Token;
import org.copytaster.lexicon.LanguagePack;
import org.copytaster.lexicon.Row;
import org.copytaster.value.Relation;

/** Words that bound a number, before or after it: the file hedges.tsv. */
final class Hedges {

  /** A hedge found: how many tokens it has, and what it makes of the number. */
  record Hedge(int tokens, Relation relation) {}

  /**
   * A line of the file.
   *
   * @param relation empty for words that end or begin like a hedge and are none
   */
  private record Entry(List<String> words, Optional<Relation> relation) {}

  /**
   * By the last word, which stands right before the number; what is none first, then the longest.
   */
  private final Map<String, List<Entry>> before = new HashMap<>();

  /** By the first word, which stands right behind the number. */
  private final Map<String, List<Entry>> after = new HashMap<>();

  Hedges(LanguagePack pack) {
    for (Row row : pack.file("hedges.tsv").rows()) {
      List<String> words = List.of(row.field(1, "words").split(" "));
      String first = words.get(0);
      String last = words.get(words.size() - 1);
      switch (row.field(0, "place")) {
        case "before" -> add(before, last, new Entry(words, Optional.of(relation(row))));
        case "after" -> add(after, first, new Entry(words, Optional.of(relation(row))));
        case "never" -> {
          add(before, last, new Entry(words, Optional.empty()));
          add(after, first, new Entry(words, Optional.empty()));
        }
        default -> throw row.error("a hedge stands before, after or never");
      }
    }
    Comparator<Entry> order =
        Comparator.<Entry, Boolean>comparing(entry -> entry.relation().isPresent())
            .thenComparing(entry -> -entry.words().size());
    before.values().forEach(entries -> entries.sort(order));
    after.values().forEach(entries -> entries.sort(order));
  }

  private static void add(Map<String, List<Entry>> entries, String word, Entry entry) {
    entries.computeIfAbsent(word, w -> new ArrayList<>()).add(entry);
  }

  private static Relation relation(Row row) {
    String name = row.field(2, "relation");
    return Arrays.stream(Relation.values())
        .filter(r -> r.toString().equals(name))
        .findFirst()
        .orElseThrow(() -> row.error("there is no relation " + name));
  }

  /**
   * The longest hedge that ends right before token {@code at}, not reaching before {@code from}.
   */
  Optional<Hedge> before(List<Token> tokens, int at, int from) {
    if (at <= from) {
      return Optional.empty();
    }
    for (Entry entry : before.getOrDefault(tokens.get(at - 1).form(), List.of())) {
      int start = at - entry.words().size();
      if (start >= from && stands(tokens, start, entry)) {
        return hedge(entry);
      }
    }
    return Optional.empty();
  }

  /** The longest hedge that begins at token {@code at}, not reaching beyond {@code to}. */
  Optional<Hedge> after(List<Token> tokens, int at, int to) {
    if (at >= to) {
      return Optional.empty();
    }
    for (Entry entry : after.getOrDefault(tokens.get(at).form(), List.of())) {
      if (at + entry.words().size() <= to && stands(tokens, at, entry)) {
        return hedge(entry);
      }
    }
    return Optional.empty();
  }

  private static Optional<Hedge> hedge(Entry entry) {
    return entry.relation().map(relation -> new Hedge(entry.words().size(), relation));
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
