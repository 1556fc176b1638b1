package org.copytaster.fastcrf;

import edu.stanford.nlp.tagger.common.Tagger;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Gives words their parts of speech as CoreNLP's MaxentTagger does with the same model. */
public final class FastTagger {

  /** What stands before and after a sentence, as a word and as a tag. */
  private static final String NOTHING = "NA";

  private final TagModel model;
  private final TagWords words;
  private final TagScores scores;

  private FastTagger(TagModel model) {
    this.model = model;
    this.words = new TagWords(model);
    this.scores = new TagScores(model, NOTHING);
  }

  /** Reads a model as MaxentTagger wrote it; one that works in an unknown way is refused. */
  public static FastTagger read(InputStream stream) throws IOException {
    return new FastTagger(TagModel.read(stream));
  }

  /**
   * Reads a model off the class path.
   *
   * @throws UncheckedIOException if it is missing or cannot be read
   */
  public static FastTagger ofResource(String name) {
    try (InputStream stream = Resources.open(name)) {
      return read(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The tag of each word of a sentence. */
  public List<String> tag(List<String> sentence) {
    TagWord[] found = new TagWord[sentence.size() + 1];
    for (int i = 0; i < sentence.size(); i++) {
      found[i] = words.get(sentence.get(i));
    }
    found[sentence.size()] = words.get(Tagger.EOS_WORD);
    int[] best = best(found, words.get(NOTHING));
    List<String> tags = new ArrayList<>(sentence.size());
    for (int i = 0; i < sentence.size(); i++) {
      tags.add(model.tags().get(best[i]));
    }
    return tags;
  }

  /** Viterbi's way over pairs of tags, one after the other; of equal ones the first. */
  private int[] best(TagWord[] sentence, TagWord border) {
    int length = sentence.length;
    int none = model.tags().size();
    int[] before = {none};
    int[] last = {none};
    double[] score = {0};
    int[][] trace = new int[length][];
    TagScores.Position position = scores.new Position(sentence, border);
    for (int i = 0; i < length; i++) {
      int[] tags = sentence[i].tags();
      double[] next = new double[last.length * tags.length];
      Arrays.fill(next, Double.NEGATIVE_INFINITY);
      trace[i] = new int[next.length];
      position.moveTo(i);
      for (int a = 0; a < last.length; a++) {
        // after most tags it is all one what stood before them: the best way there is enough
        int best = -1;
        for (int z = 0; z < before.length; z++) {
          if (scores.hasBoth(before[z], last[a])) {
            position.after(before[z], last[a]);
            position.extend(score[z * last.length + a], z, tags, a, next, trace[i]);
          } else if (best < 0 || score[z * last.length + a] > score[best * last.length + a]) {
            best = z;
          }
        }
        if (best >= 0) {
          position.after(before[best], last[a]);
          position.extend(score[best * last.length + a], best, tags, a, next, trace[i]);
        }
      }
      score = next;
      before = last;
      last = tags;
    }
    return path(sentence, trace, score);
  }

  private static int[] path(TagWord[] sentence, int[][] trace, double[] score) {
    int best = 0;
    for (int k = 1; k < score.length; k++) {
      if (score[k] > score[best]) {
        best = k;
      }
    }
    int[] path = new int[sentence.length];
    for (int i = sentence.length - 1; i >= 0; i--) {
      int count = sentence[i].tags().length;
      path[i] = sentence[i].tags()[best % count];
      int last = best / count;
      int size = i == 0 ? 1 : sentence[i - 1].tags().length;
      best = trace[i][best] * size + last;
    }
    return path;
  }
}
