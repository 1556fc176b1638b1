package org.copytaster.fastcrf;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Weights of the tagger's features: of each a few tags with a weight each. */
record TagRows(Table rows, int[] starts, byte[] tags, double[] weights) {

  static TagRows read(Bytes in, List<String> names) throws IOException {
    Map<Long, Integer> numbers = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      numbers.put(Hash.of(names.get(i)), i);
    }
    Table table = new Table(1 << 12);
    int size = in.i4();
    int[] weight = new int[size];
    int[] row = new int[size];
    byte[] tag = new byte[size];
    int rows = 0;
    for (int i = 0; i < size; i++) {
      weight[i] = in.i4();
      char template = (char) in.i4();
      long name = Hash.append(in.hash(in.u2()), template);
      tag[i] = numbers.get(in.hash(in.u2())).byteValue();
      row[i] = table.get(name);
      if (row[i] == Table.NONE) {
        row[i] = rows++;
        table.put(name, row[i]);
      }
    }
    double[] values = new SerialNumbers(in, new SerialReader(in)).doubles();
    int[] starts = new int[rows + 1];
    for (int i = 0; i < size; i++) {
      starts[row[i] + 1]++;
    }
    for (int i = 0; i < rows; i++) {
      starts[i + 1] += starts[i];
    }
    int[] next = Arrays.copyOf(starts, rows);
    byte[] tags = new byte[size];
    double[] weights = new double[size];
    for (int i = 0; i < size; i++) {
      int at = next[row[i]]++;
      tags[at] = tag[i];
      weights[at] = values[weight[i]];
    }
    return new TagRows(table, starts, tags, weights);
  }

  int find(int template, long value) {
    return rows.get(Hash.append(value, (char) template));
  }

  void add(int row, double[] sums) {
    if (row != Table.NONE) {
      for (int i = starts[row]; i < starts[row + 1]; i++) {
        sums[tags[i]] += weights[i];
      }
    }
  }
}
