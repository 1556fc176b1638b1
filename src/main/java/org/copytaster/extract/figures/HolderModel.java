package org.copytaster.extract.figures;

import org.copytaster.lexicon.LanguagePack;
import org.copytaster.lexicon.Row;

/**
 * How much each sign speaks for or against somebody's being the holder of a number.
 *
 * <p>A sign is looked up by the hash of its characters, put together from the hashes of its parts,
 * so that no sign is ever written out: there are hundreds of them for one number.
 */
final class HolderModel {

  /** 31 to the power of a part's length, as {@link String#hashCode} counts. */
  private static final int[] POWERS = powers();

  private int[] hashes = new int[1 << 8];
  private double[] weights = new double[1 << 8];
  private boolean[] known = new boolean[1 << 8];
  private int size;

  HolderModel(LanguagePack pack) {
    pack.find("holders/weights.tsv").ifPresent(file -> file.rows().forEach(this::add));
  }

  private static int[] powers() {
    int[] powers = new int[64];
    powers[0] = 1;
    for (int i = 1; i < powers.length; i++) {
      powers[i] = powers[i - 1] * 31;
    }
    return powers;
  }

  private void add(Row row) {
    String sign = row.field(0, "sign");
    if (known[slot(sign.hashCode())]) {
      throw row.error("the sign " + sign + " stands twice, or has the hash of another");
    }
    try {
      put(sign.hashCode(), Double.parseDouble(row.field(1, "weight")));
    } catch (NumberFormatException e) {
      throw row.error("the weight is no number");
    }
  }

  private void put(int hash, double weight) {
    if (++size * 2 > hashes.length) {
      grow();
    }
    int slot = slot(hash);
    hashes[slot] = hash;
    weights[slot] = weight;
    known[slot] = true;
  }

  private void grow() {
    int[] oldHashes = hashes;
    double[] oldWeights = weights;
    boolean[] oldKnown = known;
    hashes = new int[oldHashes.length * 2];
    weights = new double[hashes.length];
    known = new boolean[hashes.length];
    for (int i = 0; i < oldHashes.length; i++) {
      if (oldKnown[i]) {
        int slot = slot(oldHashes[i]);
        hashes[slot] = oldHashes[i];
        weights[slot] = oldWeights[i];
        known[slot] = true;
      }
    }
  }

  private int slot(int hash) {
    int slot = (hash ^ hash >>> 15) & hashes.length - 1;
    while (known[slot] && hashes[slot] != hash) {
      slot = slot + 1 & hashes.length - 1;
    }
    return slot;
  }

  /** The weight of the sign that the parts make one after the other; 0 if it has none. */
  double weight(Object... parts) {
    int hash = 0;
    for (Object each : parts) {
      String part = each.toString();
      hash = hash * power(part.length()) + part.hashCode();
    }
    return weights[slot(hash)];
  }

  private static int power(int length) {
    if (length < POWERS.length) {
      return POWERS[length];
    }
    int power = 1;
    for (int i = 0; i < length; i++) {
      power *= 31;
    }
    return power;
  }
}
