package org.copytaster.extract.figures;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.copytaster.lexicon.KnowledgeFile;
import org.copytaster.lexicon.Row;

/** Weights of features: what speaks for an answer, and by how much, in logits. */
final class LinearModel {

  private final Map<String, Double> weights = new HashMap<>();

  LinearModel(KnowledgeFile file) {
    for (Row row : file.rows()) {
      weights.put(row.field(0, "feature"), number(row));
    }
  }

  private static double number(Row row) {
    try {
      return Double.parseDouble(row.field(1, "weight"));
    } catch (NumberFormatException e) {
      throw row.error(row.field(1, "weight") + " is no number");
    }
  }

  /** Whether the features speak more for the answer than against it. */
  boolean saysYes(Collection<String> features) {
    double sum = weights.getOrDefault("always", 0.0);
    for (String feature : features) {
      sum += weights.getOrDefault(feature, 0.0);
    }
    return sum > 0;
  }
}
