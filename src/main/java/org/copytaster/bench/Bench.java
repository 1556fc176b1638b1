package org.copytaster.bench;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;
import org.copytaster.lexicon.Models;
import org.copytaster.pipeline.Pipelines;
import org.copytaster.source.Payload;

/**
 * Reads stories and adds up what that costs. Rounds of ours and of the peer take turns, so that
 * whatever else the machine does meets both.
 */
public final class Bench {

  private static final int ROUND_TOKENS = 10_000;
  private static final int PEER_SHARE = 10;
  private static final int PEER_WARM_UP_TOKENS = 1_500;

  private final Limits limits;
  private final Reading reading;

  private Bench(Models models, List<Payload> payloads, Limits limits) {
    this.limits = limits;
    this.reading = new Reading(Pipelines.standard(models), payloads.iterator());
  }

  /**
   * What it costs to read {@code payloads}: the first of them with the start, the next ones to warm
   * up, then those that are measured, each once.
   */
  public static BenchReport run(Models models, List<Payload> payloads, Limits limits) {
    long tokens = Math.min(limits.tokens() / 3, tokens(payloads) / 3);
    return new Bench(models, payloads, limits).run(tokens);
  }

  /** A guess by the size. */
  private static long tokens(List<Payload> payloads) {
    return payloads.stream().mapToLong(payload -> payload.origin().bytes()).sum()
        / Reading.CHARACTERS_PER_TOKEN;
  }

  private BenchReport run(long warmUp) {
    reading.read(1, new StageClock());
    long cpu = Cpu.ofProcess();
    long wall = ManagementFactory.getRuntimeMXBean().getUptime();
    List<Story> read = reading.read(warmUp, new StageClock()).stories();
    BenchReport.Start start = new BenchReport.Start(cpu, wall, Heap.peak(), Heap.held());
    return limits.peer() ? against(read, start) : alone(start);
  }

  private BenchReport alone(BenchReport.Start start) {
    StageClock clock = new StageClock();
    Cost ours = Cost.NONE;
    for (long begun = System.nanoTime(); goesOn(begun, ours); ) {
      ours = ours.plus(reading.read(ROUND_TOKENS, clock).cost());
    }
    return new BenchReport(start, ours, clock.nanos(), Optional.empty());
  }

  private BenchReport against(List<Story> read, BenchReport.Start start) {
    Peer peer = new Peer();
    peer.read(read, PEER_WARM_UP_TOKENS);
    StageClock clock = new StageClock();
    Cost ours = Cost.NONE;
    Cost theirs = Cost.NONE;
    for (long begun = System.nanoTime(); goesOn(begun, ours); ) {
      Reading.Round round = reading.read(ROUND_TOKENS, clock);
      ours = ours.plus(round.cost());
      theirs = theirs.plus(peer.read(round.stories(), round.cost().tokens() / PEER_SHARE));
    }
    return new BenchReport(start, ours, clock.nanos(), Optional.of(theirs));
  }

  private boolean goesOn(long begun, Cost ours) {
    return !reading.isOver()
        && ours.tokens() < limits.tokens()
        && System.nanoTime() - begun < limits.seconds() * 1_000_000_000L;
  }
}
