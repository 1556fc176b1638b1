package org.copytaster.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/** CPU time used so far, in nanoseconds. */
final class Cpu {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private static final int SETTLED_MILLIS = 50;
  private static final int MOST_ROUNDS = 10;

  private Cpu() {}

  /** Of the calling thread, to the microsecond. */
  static long ofThread() {
    return THREADS.getCurrentThreadCpuTime();
  }

  /**
   * Of all threads since the program began, garbage collection and compilers among them, to some 10
   * ms; that of the calling thread where the system does not tell.
   */
  static long ofProcess() {
    return ProcessHandle.current()
        .info()
        .totalCpuDuration()
        .map(Duration::toNanos)
        .orElseGet(Cpu::ofThread);
  }

  /** Waits, half a second at most, until compilers have done what was left to them. */
  static void settle() {
    try {
      for (int i = 0; i < MOST_ROUNDS; i++) {
        long before = ofProcess();
        Thread.sleep(SETTLED_MILLIS);
        if (ofProcess() == before) {
          return;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
