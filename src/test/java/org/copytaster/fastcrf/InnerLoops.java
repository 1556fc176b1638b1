package org.copytaster.fastcrf;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a token costs the labellers alone, in microseconds: a run of JMH, which the package's README
 * tells how to start.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class InnerLoops {

  private static final List<String> SENTENCE =
      List.of(
          "Rescuers",
          "in",
          "Oslo",
          "said",
          "on",
          "Monday",
          "that",
          "Maria",
          "Lind",
          ",",
          "the",
          "minister",
          ",",
          "had",
          "left",
          "Norway",
          "before",
          "the",
          "storm",
          ".");

  private static final int SENTENCES = 50;
  private static final int TOKENS = 20 * SENTENCES;

  private final FastTagger tagger = FastTagger.ofResource(Stock.TAGGER);
  private final Combination names = Combination.ofResources(Stock.NAMES);
  private final List<List<String>> sentences = new ArrayList<>();
  private final List<List<String>> tags = new ArrayList<>();

  public InnerLoops() {
    for (int i = 0; i < SENTENCES; i++) {
      // a new word in each, as in a story
      List<String> sentence = new ArrayList<>(SENTENCE);
      sentence.set(18, "storm" + i);
      sentences.add(List.copyOf(sentence));
      tags.add(tagger.tag(sentence));
    }
  }

  @Benchmark
  @OperationsPerInvocation(TOKENS)
  public int tags() {
    int count = 0;
    for (List<String> sentence : sentences) {
      count += tagger.tag(sentence).size();
    }
    return count;
  }

  @Benchmark
  @OperationsPerInvocation(TOKENS)
  public int names() {
    int count = 0;
    for (int i = 0; i < SENTENCES; i++) {
      count += names.label(sentences.get(i), tags.get(i)).size();
    }
    return count;
  }
}
