package org.copytaster.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/** Bytes of the heap. */
final class Heap {

  private static final List<MemoryPoolMXBean> POOLS =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          .toList();

  private Heap() {}

  /** The most that was in use at a time, garbage included: each pool's highest, summed. */
  static long peak() {
    return POOLS.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
  }

  /** What stays after a collection. */
  static long held() {
    System.gc();
    return POOLS.stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
  }
}
