package org.copytaster.bench;

import java.util.List;
import org.copytaster.annotate.StockPipeline;

/** CoreNLP's own pipeline, which reads a part of what ours read. */
final class Peer {

  private final StockPipeline pipeline = new StockPipeline();

  /** Reads the first stories, as many as have so many tokens. */
  Cost read(List<Story> stories, long tokens) {
    int count = 0;
    long read = 0;
    Cpu.settle();
    long process = Cpu.ofProcess();
    long thread = Cpu.ofThread();
    while (read < tokens && count < stories.size()) {
      Story story = stories.get(count++);
      pipeline.annotate(story.text(), story.published());
      read += story.tokens();
    }
    return new Cost(count, read, Cpu.ofThread() - thread, Cpu.ofProcess() - process);
  }
}
