package org.copytaster.extract.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copytaster.lexicon.LanguagePack;
import org.copytaster.lexicon.Row;

/** How much each sign speaks for or against somebody's being the holder of a number. */
final class HolderModel {

  private final Map<String, Double> weights = new HashMap<>();

  HolderModel(LanguagePack pack) {
    pack.find("holders/weights.tsv").ifPresent(file -> file.rows().forEach(this::add));
  }

  private void add(Row row) {
    try {
      weights.put(row.field(0, "sign"), Double.valueOf(row.field(1, "weight")));
    } catch (NumberFormatException e) {
      throw row.error("the weight is no number");
    }
  }

  double score(List<String> signs) {
    double sum = 0;
    for (String sign : signs) {
      sum += weights.getOrDefault(sign, 0.0);
    }
    return sum;
  }
}
