package org.copytaster.app.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The three streams of a command, and what stands behind them.
 *
 * @param terminal whether a person watches {@code err}
 * @param color whether colours are welcome
 */
record Console(InputStream in, OutputStream out, PrintStream err, boolean terminal, boolean color) {

  private static final int LONGEST = 500;

  /** One line of an answer that was asked for. */
  void print(String line) {
    PrintStream answers = new PrintStream(out, true, StandardCharsets.UTF_8);
    answers.println(line);
  }

  /** One line of the log; control characters in names and texts cannot forge another. */
  void say(String line) {
    StringBuilder safe = new StringBuilder("copytaster: ");
    line.codePoints()
        .limit(LONGEST)
        .forEach(c -> safe.appendCodePoint(Character.isISOControl(c) ? 0xFFFD : c));
    err.println(safe);
  }
}
