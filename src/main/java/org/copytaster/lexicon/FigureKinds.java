package org.copytaster.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.copytaster.value.FigureKind;
import org.copytaster.value.FigureKind.Scene;
import org.copytaster.value.Unit;

/** The kinds of figure there are: a file each in models/kinds. */
public final class FigureKinds {

  private static final int DEFAULT_RANK = 50;

  private final TreeMap<String, FigureKind> kinds = new TreeMap<>();

  public FigureKinds(Models models) {
    for (KnowledgeFile file : models.folder("kinds")) {
      kinds.put(file.name(), read(file));
    }
  }

  private static FigureKind read(KnowledgeFile file) {
    Unit unit = Unit.OTHER;
    Scene scene = Scene.EVENT;
    boolean hasHolder = false;
    int rank = DEFAULT_RANK;
    for (Row row : file.rows()) {
      String setting = row.field(0, "setting");
      switch (setting) {
        case "unit" -> unit = one(row, Unit.values());
        case "scene" -> scene = one(row, Scene.values());
        case "holder" -> hasHolder = row.field(1, "value").equals("yes");
        case "rank" -> rank = number(row);
        default -> throw row.error("a kind has unit, scene, holder and rank, no " + setting);
      }
    }
    return new FigureKind(file.name(), unit, hasHolder, scene, rank);
  }

  private static <E> E one(Row row, E[] values) {
    String name = row.field(1, "value");
    return Arrays.stream(values)
        .filter(value -> value.toString().equals(name))
        .findFirst()
        .orElseThrow(() -> row.error(name + " is none of " + Arrays.toString(values)));
  }

  private static int number(Row row) {
    try {
      return Integer.parseInt(row.field(1, "value"));
    } catch (NumberFormatException e) {
      throw row.error(row.field(1, "value") + " is no whole number");
    }
  }

  public Optional<FigureKind> find(String id) {
    return Optional.ofNullable(kinds.get(id));
  }

  /** The ids of all kinds, sorted. */
  public List<String> ids() {
    return List.copyOf(kinds.keySet());
  }
}
