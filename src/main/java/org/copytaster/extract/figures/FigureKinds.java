package org.copytaster.extract.figures;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.copytaster.lexicon.KnowledgeFile;
import org.copytaster.lexicon.Models;
import org.copytaster.lexicon.Row;
import org.copytaster.value.Unit;

/** The kinds of figure there are: a file each in models/kinds. */
final class FigureKinds {

  /**
   * What is counted in one kind.
   *
   * @param id its name everywhere: {@code vote_share}
   * @param count the unit of a number without percent word
   * @param hasHolder whether its figures belong to somebody: shares, votes, seats
   * @param rank decides between two rules that fit equally closely; lower wins
   */
  record Kind(String id, Unit count, boolean hasHolder, int rank) {}

  private final Map<String, Kind> kinds = new HashMap<>();

  FigureKinds(Models models) {
    for (KnowledgeFile file : models.folder("kinds")) {
      kinds.put(file.name(), read(file));
    }
  }

  private static Kind read(KnowledgeFile file) {
    Unit unit = Unit.OTHER;
    boolean hasHolder = false;
    int rank = 50;
    for (Row row : file.rows()) {
      String value = row.field(1, "value");
      switch (row.field(0, "setting")) {
        case "unit" -> unit = unit(row, value);
        case "holder" -> hasHolder = value.equals("yes");
        case "rank" -> rank = Integer.parseInt(value);
        default -> throw row.error("a kind has unit, holder and rank, no " + row.field(0, ""));
      }
    }
    return new Kind(file.name(), unit, hasHolder, rank);
  }

  static Unit unit(Row row, String name) {
    return Arrays.stream(Unit.values())
        .filter(u -> u.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst()
        .orElseThrow(() -> row.error("there is no unit " + name));
  }

  Optional<Kind> find(String id) {
    return Optional.ofNullable(kinds.get(id));
  }

  List<String> ids() {
    return kinds.keySet().stream().sorted().toList();
  }
}
