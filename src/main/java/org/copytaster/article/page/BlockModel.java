package org.copytaster.article.page;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.copytaster.lexicon.Models;
import org.copytaster.lexicon.Row;

/** How much each sign speaks for a block being in the story, from {@code models/pages}. */
final class BlockModel {

  private final Map<String, Double> weights = new HashMap<>();

  BlockModel(Models models) {
    models.find("pages/weights.tsv").ifPresent(file -> file.rows().forEach(this::read));
  }

  private void read(Row row) {
    try {
      weights.put(row.field(0, "sign"), Double.parseDouble(row.field(1, "weight")));
    } catch (NumberFormatException e) {
      throw row.error(row.field(1, "weight") + " is no number");
    }
  }

  /** Above zero for what is rather in the story than not; in logits. */
  double score(Collection<String> signs) {
    double sum = weights.getOrDefault("always", 0.0);
    for (String sign : signs) {
      sum += weights.getOrDefault(sign, 0.0);
    }
    return sum;
  }
}
