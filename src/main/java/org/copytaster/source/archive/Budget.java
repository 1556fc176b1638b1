package org.copytaster.source.archive;

/** What one input may cost, containers inside it included. Not for several threads. */
final class Budget {

  static final int MOST_DEPTH = 5;
  static final int MOST_MEMBERS = 1_000;

  /** In bytes, of one member; no story is larger. */
  static final int MOST_MEMBER = 16 << 20;

  private static final long MOST_UNPACKED = 64L << 20;

  /** Text shrinks to a tenth at best. */
  private static final int MOST_RATIO = 100;

  /** In bytes: what is so small may shrink as it likes. */
  private static final long SMALL = 1 << 20;

  private final long mostUnpacked;
  private long unpacked;
  private int members;

  /** What an input of {@code size} bytes may cost: one that is not packed may be of any size. */
  Budget(long size) {
    this.mostUnpacked = Math.max(MOST_UNPACKED, size);
  }

  void member() throws BombException {
    if (++members > MOST_MEMBERS) {
      throw new BombException(
          BombException.Reach.INPUT, "it has more than " + MOST_MEMBERS + " members");
    }
  }

  void unpack(long bytes) throws BombException {
    unpacked += bytes;
    if (unpacked > mostUnpacked) {
      throw new BombException(
          BombException.Reach.INPUT, "it unpacks to more than " + (mostUnpacked >> 20) + " MB");
    }
  }

  static void check(BombException.Reach reach, long packed, long unpacked) throws BombException {
    if (unpacked > SMALL && unpacked / MOST_RATIO > packed) {
      throw new BombException(reach, "it unpacks to more than " + MOST_RATIO + " times its size");
    }
  }
}
