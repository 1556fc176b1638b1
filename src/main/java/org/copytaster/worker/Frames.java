package org.copytaster.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Optional;

/**
 * What goes through the pipes: a sign, a number, a length, then so many bytes. The sign and the
 * number tell an answer from whatever else a library may write.
 */
final class Frames {

  private static final int SIGN = 0x43_54_57_46;
  private static final int BLOCK = 1 << 16;

  private Frames() {}

  /** One frame; an answer bears the number of its question, negated if it is the child's last. */
  record Frame(int number, byte[] bytes) {}

  /** What came is no frame, or too long; its sender may well be alive. */
  static final class BadFrameException extends IOException {

    private static final long serialVersionUID = 1L;

    BadFrameException(String message) {
      super(message);
    }
  }

  /** Writes a frame and sends it off. */
  static void write(DataOutputStream out, Frame frame) throws IOException {
    out.writeInt(SIGN);
    out.writeInt(frame.number());
    out.writeInt(frame.bytes().length);
    // a pipe takes little at a time, and a large array would be copied outside the heap
    for (int at = 0; at < frame.bytes().length; at += BLOCK) {
      out.write(frame.bytes(), at, Math.min(BLOCK, frame.bytes().length - at));
    }
    out.flush();
  }

  /**
   * The next frame; nothing where the stream has come to its end.
   *
   * @param most bytes; a longer frame is not read
   * @throws BadFrameException if what comes is no frame, or too long
   * @throws IOException if the stream breaks off
   */
  static Optional<Frame> read(DataInputStream in, int most) throws IOException {
    int first = in.read();
    if (first < 0) {
      return Optional.empty();
    }
    int rest = in.readUnsignedByte() << 16 | in.readUnsignedShort();
    if ((first << 24 | rest) != SIGN) {
      throw new BadFrameException("it wrote something that is no answer");
    }
    int number = in.readInt();
    int length = in.readInt();
    if (length < 0 || length > most) {
      throw new BadFrameException("it made more than " + (most >> 20) + " MB");
    }
    byte[] bytes = new byte[length];
    in.readFully(bytes);
    return Optional.of(new Frame(number, bytes));
  }
}
