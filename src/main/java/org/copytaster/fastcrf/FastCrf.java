package org.copytaster.fastcrf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Labels the words of a sentence as CoreNLP's CRFClassifier does with the same model. */
public final class FastCrf {

  private final CrfModel model;
  private final Rows rows;
  private final Words words;
  private final Occurrences occurrences;
  private final int background;

  FastCrf(CrfModel model) {
    this.model = model;
    this.rows = new Rows(model);
    this.words = new Words(model, rows);
    this.occurrences = new Occurrences(rows);
    this.background = model.classes().indexOf(model.settings().background());
  }

  /**
   * Reads a model, unzipped, as CRFClassifier wrote it; one with features that are unknown here is
   * refused.
   */
  public static FastCrf read(InputStream stream) throws IOException {
    return new FastCrf(CrfModel.read(stream));
  }

  /**
   * Reads a gzipped model off the class path.
   *
   * @throws UncheckedIOException if it is missing or cannot be read
   */
  public static FastCrf ofResource(String name) {
    try (InputStream stream = new GZIPInputStream(Resources.open(name), 1 << 16)) {
      return read(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The labels that the model can give. */
  public List<String> classes() {
    return model.classes();
  }

  /** The label of a word that is no name. */
  public String background() {
    return model.settings().background();
  }

  /**
   * The label of each word of a sentence.
   *
   * @param tags the words' parts of speech, of which only {@code NNP} matters; empty if there are
   *     none
   */
  public List<String> label(List<String> sentence, List<String> tags) {
    List<String> labels = new ArrayList<>(sentence.size());
    for (int label : best(window(sentence, tags), sentence.size())) {
      labels.add(model.classes().get(label));
    }
    return labels;
  }

  private Window window(List<String> sentence, List<String> tags) {
    Word[] found = new Word[sentence.size()];
    boolean[] properNouns = new boolean[found.length];
    for (int i = 0; i < found.length; i++) {
      found[i] = words.get(sentence.get(i));
      properNouns[i] = !tags.isEmpty() && "NNP".equals(tags.get(i));
    }
    return new Window(found, properNouns, words.border());
  }

  /** Viterbi's way; of two equal ones that by the class which the model names first. */
  private int[] best(Window window, int length) {
    int classes = model.classes().size();
    int[] from = model.pairs().from();
    int[] to = model.pairs().to();
    Scores scores = new Scores(model, rows, occurrences);
    int[][] trace = new int[length][classes];
    double[] last = new double[classes];
    Arrays.fill(last, Double.NEGATIVE_INFINITY);
    last[background] = 0;
    for (int i = 0; i < length; i++) {
      window.moveTo(i);
      scores.sum(window);
      double[] single = scores.single();
      double[] pair = scores.pair();
      double[] now = new double[classes];
      Arrays.fill(now, Double.NEGATIVE_INFINITY);
      for (int k = 0; k < pair.length; k++) {
        double score = last[from[k]] + pair[k] + single[to[k]];
        if (score > now[to[k]] || score == now[to[k]] && from[k] < trace[i][to[k]]) {
          now[to[k]] = score;
          trace[i][to[k]] = from[k];
        }
      }
      last = now;
    }
    return path(trace, last);
  }

  private static int[] path(int[][] trace, double[] last) {
    int best = 0;
    for (int k = 1; k < last.length; k++) {
      if (last[k] > last[best]) {
        best = k;
      }
    }
    int[] path = new int[trace.length];
    for (int i = trace.length - 1; i >= 0; i--) {
      path[i] = best;
      best = trace[i][best];
    }
    return path;
  }
}
