package org.copytaster.fastcrf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A model as CRFClassifier wrote it, in flat arrays. The row of a feature is a run of {@link
 * #weights}: one weight for each class, or for each pair of classes that was seen in training.
 */
record CrfModel(
    Settings settings,
    List<String> classes,
    Pairs pairs,
    Table rows,
    float[] weights,
    Clusters clusters,
    Table lowerCaseWords) {

  /** Pairs of a class and the one before it, in the order of their weights. */
  record Pairs(int[] from, int[] to) {
    int size() {
      return to.length;
    }
  }

  static CrfModel read(InputStream stream) throws IOException {
    Bytes bytes = new Bytes(stream);
    SerialReader in = new SerialReader(bytes);
    Labels labels = new Labels(in);
    in.read(labels, false);
    Map<Integer, String> classes = new HashMap<>();
    in.read(
        new SerialSink() {
          @Override
          public void entry(String map, long key, long value) {
            classes.put((int) value, in.text(key));
          }
        },
        true);
    Table features = table("indexes", in, true);
    Settings.Flags flags = new Settings.Flags();
    in.read(flags, true);
    Settings settings = flags.settings(in);
    if (in.read(new SerialSink() {}, false) != 1) {
      throw new IOException("the model has not one feature factory but several or none");
    }
    Clusters clusters = clusters(in);
    if (in.readInt() != 2) {
      throw new IOException("the model looks further back than one word");
    }
    Pairs pairs = labels.pairs(classes.size());
    Weights weights = new Weights(labels.classes(classes.size()), pairs.size());
    new SerialNumbers(bytes, in).floats(weights);
    features.replaceValues(weights.offsets);
    Table lowerCase = table("m", in, false);
    List<String> names = IntStream.range(0, classes.size()).mapToObj(classes::get).toList();
    return new CrfModel(settings, names, pairs, features, weights.all(), clusters, lowerCase);
  }

  private static Table table(String map, SerialReader in, boolean values) throws IOException {
    Table[] table = {new Table(1 << 14)};
    boolean[] twice = {false};
    in.read(
        new SerialSink() {
          @Override
          public void size(String name, int entries) {
            table[0] = new Table(entries);
          }

          @Override
          public void entry(String name, long key, long value) {
            if (name.equals(map) && key != SerialReader.NULL) {
              twice[0] |= !table[0].put(key, values ? (int) value : 1);
            }
          }
        },
        false);
    if (twice[0]) {
      throw new IOException("two strings of the model have one hash");
    }
    return table[0];
  }

  private static Clusters clusters(SerialReader in) throws IOException {
    Clusters.Reader clusters = new Clusters.Reader();
    in.read(
        new SerialSink() {
          @Override
          public void size(String name, int entries) {
            if (name.equals("lexicon")) {
              clusters.size(entries);
            }
          }

          @Override
          public void entry(String name, long key, long value) {
            if (name.equals("lexicon")) {
              clusters.add(key, value, in);
            }
          }
        },
        false);
    return clusters.make();
  }

  /** The index of single labels and that of pairs. */
  private static final class Labels implements SerialSink {

    private final SerialReader in;
    private final Map<Long, int[]> labels = new HashMap<>();
    private final Map<Integer, int[]> singles = new HashMap<>();
    private final Map<Integer, int[]> pairs = new HashMap<>();

    Labels(SerialReader in) {
      this.in = in;
    }

    @Override
    public void field(long object, String type, String name, long value) {
      if (name.equals("label")) {
        labels.put(object, in.ints(value));
      }
    }

    @Override
    public void entry(String map, long key, long value) {
      int[] label = labels.get(key);
      (label.length == 1 ? singles : pairs).put((int) value, label);
    }

    /** The class of each weight of a single label. */
    int[] classes(int size) throws IOException {
      if (singles.size() != size) {
        throw new IOException("the model has classes that it never saw");
      }
      return IntStream.range(0, size).map(i -> singles.get(i)[0]).toArray();
    }

    Pairs pairs(int classes) throws IOException {
      if (pairs.size() <= classes) {
        throw new IOException("the model has too few pairs of classes");
      }
      IntStream all = IntStream.range(0, pairs.size());
      int[] from = all.map(i -> pairs.get(i)[0]).toArray();
      int[] to = IntStream.range(0, from.length).map(i -> pairs.get(i)[1]).toArray();
      return new Pairs(from, to);
    }
  }

  /** All rows one after the other, those of single labels in the order of the classes. */
  private static final class Weights implements SerialNumbers.Rows {

    private final int[] classes;
    private final int pairs;
    private int[] offsets = {};
    private float[] weights = {};
    private int used;

    Weights(int[] classes, int pairs) {
      this.classes = classes;
      this.pairs = pairs;
    }

    @Override
    public void size(int rows) {
      offsets = new int[rows];
      weights = new float[rows * classes.length * 2];
    }

    @Override
    public void row(int index, float[] values, int length) throws IOException {
      if (length != classes.length && length != pairs) {
        throw new IOException("the model has a row of a strange length: " + length);
      }
      if (used + length > weights.length) {
        weights = Arrays.copyOf(weights, weights.length * 3 / 2 + length);
      }
      offsets[index] = used;
      for (int i = 0; i < length; i++) {
        weights[used + (length == pairs ? i : classes[i])] = values[i];
      }
      used += length;
    }

    float[] all() {
      return Arrays.copyOf(weights, used);
    }
  }
}
