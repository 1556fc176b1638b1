package org.copytaster.app.cli;

/** What a command's end tells the shell. */
final class ExitCode {

  static final int FINE = 0;
  static final int SOME_FAILED = 1;
  static final int USAGE = 2;
  static final int NOTHING_DONE = 3;

  /** As the shell has it for a program whose reader went away. */
  static final int BROKEN_PIPE = 141;

  private ExitCode() {}
}
