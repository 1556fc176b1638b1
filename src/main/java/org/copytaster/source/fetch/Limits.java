package org.copytaster.source.fetch;

import java.time.Duration;

/**
 * What one request may take, in time and in bytes.
 *
 * @param total of all requests for one page, redirects and further attempts among them; robots.txt
 *     has as much for itself, and waiting out of politeness is not counted
 * @param window how long a body may bring fewer than {@code leastBytes}
 * @param rawBytes of a body as it is sent
 * @param bytes of a body when unpacked
 * @param politeness between two requests to a host
 * @param longestWait that a server may ask for before another attempt
 * @param longestDelay that a robots.txt may ask for between two requests
 */
record Limits(
    Duration connect,
    Duration headers,
    Duration total,
    Duration window,
    int leastBytes,
    int rawBytes,
    int bytes,
    int redirects,
    int attempts,
    Duration politeness,
    Duration longestWait,
    Duration longestDelay) {

  static final Limits STANDARD =
      new Limits(
          Duration.ofSeconds(5),
          Duration.ofSeconds(10),
          Duration.ofSeconds(30),
          Duration.ofSeconds(10),
          10 << 10,
          8 << 20,
          16 << 20,
          5,
          3,
          Duration.ofSeconds(1),
          Duration.ofMinutes(1),
          Duration.ofSeconds(30));
}
