package org.copytaster.bench;

/**
 * CPU time that went into stories, in nanoseconds.
 *
 * @param thread of the thread that read them
 * @param process of all threads, garbage collection and compilers among them
 */
record Cost(int stories, long tokens, long thread, long process) {

  static final Cost NONE = new Cost(0, 0, 0, 0);

  Cost plus(Cost other) {
    return new Cost(
        stories + other.stories,
        tokens + other.tokens,
        thread + other.thread,
        process + other.process);
  }

  /** Milliseconds of all threads for 1,000 tokens. */
  double perThousand() {
    return perThousand(process);
  }

  /** Milliseconds for 1,000 tokens of a part of the nanoseconds. */
  double perThousand(long nanos) {
    return tokens == 0 ? 0 : nanos / 1e3 / tokens;
  }

  /** Stories in a second of CPU, that of all threads. */
  double storiesPerSecond() {
    return process == 0 ? 0 : stories * 1e9 / process;
  }
}
