package org.copytaster.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How far counts would move on other stories like these: as many stories are drawn with
 * replacement, many times, always the same ones.
 */
final class Bootstrap {

  static final int RESAMPLES = 1000;
  static final int SEED = 1;

  /** The middle of the resamples that an interval leaves at each end. */
  private static final double TAIL = 0.025;

  /** The intervals of one measure; absent where no resample gave a value. */
  record Intervals(Optional<Interval> precision, Optional<Interval> recall, Optional<Interval> f1) {

    static final Intervals NONE =
        new Intervals(Optional.empty(), Optional.empty(), Optional.empty());
  }

  private final List<Measure> measures;

  /** For each story a list of places in the sums, each followed by what is added there. */
  private final List<int[]> stories = new ArrayList<>();

  private Bootstrap(List<Measure> measures) {
    this.measures = measures;
  }

  static Map<Measure, Intervals> of(List<Tally> stories, Tally total) {
    Bootstrap bootstrap = new Bootstrap(List.copyOf(total.all().keySet()));
    stories.forEach(bootstrap::add);
    return bootstrap.intervals();
  }

  private void add(Tally story) {
    IntStream.Builder row = IntStream.builder();
    for (int m = 0; m < measures.size(); m++) {
      Counts counts = story.all().get(measures.get(m));
      if (counts != null) {
        row.add(3 * m).add((int) counts.right());
        row.add(3 * m + 1).add((int) counts.found());
        row.add(3 * m + 2).add((int) counts.expected());
      }
    }
    stories.add(row.build().toArray());
  }

  private Map<Measure, Intervals> intervals() {
    List<List<Counts>> samples = new ArrayList<>();
    measures.forEach(measure -> samples.add(new ArrayList<>(RESAMPLES)));
    Random random = new Random(SEED);
    for (int i = 0; i < RESAMPLES; i++) {
      long[] sum = draw(random);
      for (int m = 0; m < measures.size(); m++) {
        samples.get(m).add(new Counts(sum[3 * m], sum[3 * m + 1], sum[3 * m + 2]));
      }
    }
    Map<Measure, Intervals> intervals = new TreeMap<>();
    for (int m = 0; m < measures.size(); m++) {
      List<Counts> counts = samples.get(m);
      intervals.put(
          measures.get(m),
          new Intervals(
              middle(counts.stream().filter(c -> c.found() > 0).toList(), Counts::precision),
              middle(counts.stream().filter(c -> c.expected() > 0).toList(), Counts::recall),
              middle(
                  counts.stream().filter(c -> c.found() + c.expected() > 0).toList(), Counts::f1)));
    }
    return intervals;
  }

  private long[] draw(Random random) {
    long[] sum = new long[3 * measures.size()];
    for (int i = 0; i < stories.size(); i++) {
      int[] story = stories.get(random.nextInt(stories.size()));
      for (int k = 0; k < story.length; k += 2) {
        sum[story[k]] += story[k + 1];
      }
    }
    return sum;
  }

  private static Optional<Interval> middle(List<Counts> counts, ToDoubleFunction<Counts> share) {
    double[] values = counts.stream().mapToDouble(share).sorted().toArray();
    if (values.length == 0) {
      return Optional.empty();
    }
    int left = (int) (TAIL * values.length);
    return Optional.of(new Interval(values[left], values[values.length - 1 - left]));
  }
}
