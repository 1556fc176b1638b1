package org.copytaster.app.cli;

import java.util.Map;

/** How many stories of a job ended how, in words. */
final class JobReport {

  private JobReport() {}

  /** {@code 3 records, 2 failures (EMPTY 1, TIMEOUT 1)}; the empty code counts records. */
  static String counts(Map<String, Long> endings) {
    long records = endings.getOrDefault("", 0L);
    long failures = endings.values().stream().mapToLong(Long::longValue).sum() - records;
    StringBuilder text =
        new StringBuilder(noun(records, "record") + ", " + noun(failures, "failure"));
    String separator = " (";
    for (Map.Entry<String, Long> entry : endings.entrySet()) {
      if (!entry.getKey().isEmpty()) {
        text.append(separator).append(entry.getKey()).append(' ').append(entry.getValue());
        separator = ", ";
      }
    }
    return failures == 0 ? text.toString() : text.append(')').toString();
  }

  private static String noun(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
