package org.copytaster.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.copytaster.json.Json;
import org.copytaster.pipeline.Pipeline;
import org.copytaster.record.ArticleFact;
import org.copytaster.record.Outcome;
import org.copytaster.source.Payload;

/** Stories on their way through our pipeline, each once, as far as its JSON. */
final class Reading {

  static final int CHARACTERS_PER_TOKEN = 5;

  private final Pipeline pipeline;
  private final Iterator<Payload> payloads;
  private long written;

  Reading(Pipeline pipeline, Iterator<Payload> payloads) {
    this.pipeline = pipeline;
    this.payloads = payloads;
  }

  /** What was read in one go, and what that cost. */
  record Round(List<Story> stories, Cost cost) {}

  /** Bytes of JSON so far. */
  long written() {
    return written;
  }

  boolean isOver() {
    return !payloads.hasNext();
  }

  /** Reads stories until they have about so many tokens, or until there are no more. */
  Round read(long tokens, StageClock clock) {
    List<ArticleFact> articles = new ArrayList<>();
    long characters = 0;
    Cpu.settle();
    long process = Cpu.ofProcess();
    long thread = Cpu.ofThread();
    while (characters < tokens * CHARACTERS_PER_TOKEN && payloads.hasNext()) {
      Outcome outcome = pipeline.process(payloads.next(), clock);
      if (outcome instanceof Outcome.Extracted extracted) {
        clock.begin("json");
        written += Json.write(extracted.record()).getBytes(StandardCharsets.UTF_8).length;
        articles.add(extracted.record().article());
        characters += extracted.record().article().text().length();
      }
      clock.end();
    }
    thread = Cpu.ofThread() - thread;
    process = Cpu.ofProcess() - process;
    List<Story> stories = articles.stream().map(Story::of).toList();
    long counted = stories.stream().mapToLong(Story::tokens).sum();
    return new Round(stories, new Cost(stories.size(), counted, thread, process));
  }
}
