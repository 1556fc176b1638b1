package org.copytaster.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import org.copytaster.document.Steps;

/** Adds up the CPU time of each step, in the order in which they first came; for one thread. */
final class StageClock implements Steps {

  private final Map<String, Long> nanos = new LinkedHashMap<>();
  private String step = "";
  private long since;

  @Override
  public void begin(String next) {
    long now = Cpu.ofThread();
    if (!step.isEmpty()) {
      nanos.merge(step, now - since, Long::sum);
    }
    step = next;
    since = now;
  }

  /** The last step has ended. */
  void end() {
    begin("");
  }

  Map<String, Long> nanos() {
    return nanos;
  }
}
