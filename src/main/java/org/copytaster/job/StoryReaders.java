package org.copytaster.job;

import java.io.IOException;
import org.copytaster.source.Payload;

/** Reads stories somewhere else: what a story does to its reader, it does not do to the job. */
public interface StoryReaders extends AutoCloseable {

  /** A reader that died of a story; the message says how. */
  final class DiedException extends Exception {

    private static final long serialVersionUID = 1L;

    public DiedException(String message) {
      super(message);
    }
  }

  /** A reader that was ended because a story took too long; the message says how long. */
  final class LateException extends Exception {

    private static final long serialVersionUID = 1L;

    public LateException(String message) {
      super(message);
    }
  }

  /**
   * The answer for a story, as {@link StoryFrames} has it.
   *
   * @throws IOException if no reader can be had at all
   */
  byte[] read(Payload payload) throws DiedException, LateException, IOException;

  @Override
  void close();
}
