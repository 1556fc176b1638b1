package org.copytaster.source.archive;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.function.Consumer;
import org.copytaster.source.Arrival;
import org.copytaster.source.Faults;
import org.copytaster.source.Payloads;
import org.copytaster.source.feed.JsonLines;
import org.copytaster.source.feed.Stories;
import org.copytaster.value.Failure;

/**
 * The opening of one input: how deep it is in containers, what it has cost, who takes the stories.
 */
final class Opening {

  private static final int LONGEST_NAME = 1_000;

  private final Consumer<Arrival> taker;
  private final Budget budget;
  private final int depth;

  Opening(Consumer<Arrival> taker, long size) {
    this(taker, new Budget(size), 1);
  }

  private Opening(Consumer<Arrival> taker, Budget budget, int depth) {
    this.taker = taker;
    this.budget = budget;
    this.depth = depth;
  }

  /** Hands over all that is in {@code bulk}; false, and nothing done, if it is no container. */
  boolean open(String uri, Bulk bulk) throws IOException {
    Kind kind;
    try (InputStream in = bulk.stream()) {
      kind = Kind.of(in.readNBytes(Kind.LOOK));
    }
    if (kind == Kind.PLAIN || kind == Kind.ZIP && ZipMembers.isDocument(bulk)) {
      return false;
    }
    if (depth > Budget.MOST_DEPTH) {
      taker.accept(
          bomb(uri, "it lies in more than " + Budget.MOST_DEPTH + " containers, one in another"));
      return true;
    }
    try {
      read(kind, uri, bulk);
    } catch (BombException e) {
      if (depth > 1 && e.reach() == BombException.Reach.INPUT) {
        throw e;
      }
      taker.accept(bomb(uri, e.getMessage()));
    } catch (IOException e) {
      taker.accept(damaged(uri, e));
    }
    return true;
  }

  private void read(Kind kind, String uri, Bulk bulk) throws IOException {
    switch (kind) {
      case ZIP -> ZipMembers.forEach(uri, bulk, this);
      case GZIP -> GzipMember.forEach(uri, bulk, this);
      default -> {
        try (InputStream in = bulk.stream()) {
          read(kind, uri, in);
        }
      }
    }
  }

  /** Reads a container that needs no more than a stream. */
  void read(Kind kind, String uri, InputStream in) throws IOException {
    switch (kind) {
      case TAR -> TarMembers.forEach(uri, in, this);
      case WARC -> new WarcRecords(uri, taker).forEach(in);
      case MBOX -> new Mailbox(uri, taker).forEach(in);
      default -> throw new IllegalArgumentException(kind + " is read from its bytes");
    }
  }

  /**
   * Reads one member and hands over what is in it.
   *
   * @param packed its size in the container
   * @return whether it could be read
   */
  boolean member(String container, String name, long packed, Allowance.Reading<InputStream> member)
      throws BombException {
    String uri = container + "#" + cut(name);
    budget.member();
    byte[] bytes;
    try (InputStream in = member.read()) {
      bytes = bytes(in, packed);
    } catch (BombException e) {
      if (e.reach() != BombException.Reach.MEMBER) {
        throw e;
      }
      taker.accept(bomb(uri, e.getMessage()));
      return true;
    } catch (IOException | RuntimeException e) {
      taker.accept(damaged(uri, e));
      return false;
    }
    if (bytes.length > Budget.MOST_MEMBER) {
      taker.accept(
          Faults.broken(
              uri,
              Failure.Code.TOO_LARGE,
              false,
              uri + " is larger than " + (Budget.MOST_MEMBER >> 20) + " MB, which no story is"));
    } else {
      take(uri, bytes);
    }
    return true;
  }

  private byte[] bytes(InputStream in, long packed) throws IOException {
    long[] before = {0};
    Metered metered =
        new Metered(
            in,
            count -> {
              budget.unpack(count - before[0]);
              before[0] = count;
              Budget.check(BombException.Reach.MEMBER, packed, count);
            });
    return metered.readNBytes(Budget.MOST_MEMBER + 1);
  }

  private void take(String uri, byte[] bytes) throws BombException {
    try {
      if (new Opening(taker, budget, depth + 1).open(uri, new Bulk.InMemory(bytes))) {
        return;
      }
      if (isJsonLines(uri)) {
        new JsonLines(uri).forEach(new ByteArrayInputStream(bytes), taker);
      } else {
        Stories.forEach(Payloads.of(uri, bytes), taker);
      }
    } catch (BombException e) {
      throw e;
    } catch (IOException e) {
      taker.accept(damaged(uri, e));
    }
  }

  void jsonLines(String uri, InputStream in) throws IOException {
    new JsonLines(uri).forEach(in, taker);
  }

  static boolean isJsonLines(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".jsonl") || lower.endsWith(".ndjson");
  }

  /** Leaves out what a folder's reader leaves out too: hidden files. */
  static boolean isHidden(String name) {
    return name.substring(name.lastIndexOf('/') + 1).startsWith(".");
  }

  void refuse(String container, String name, String why) throws BombException {
    budget.member();
    String uri = container + "#" + cut(name);
    taker.accept(Faults.broken(uri, Failure.Code.UNSUPPORTED, false, uri + " " + why));
  }

  void damaged(String uri, String why) {
    taker.accept(damaged(uri, new IOException(why)));
  }

  private static String cut(String name) {
    return name.substring(0, Math.min(name.length(), LONGEST_NAME));
  }

  private static Arrival bomb(String uri, String why) {
    return Faults.broken(
        uri,
        Failure.Code.PARSE_BOMB,
        false,
        uri + " is not read on: " + why + "; if you trust it, unpack it and give the folder");
  }

  static Arrival damaged(String uri, Exception e) {
    String why =
        e instanceof EOFException
            ? "it ends too early"
            : e.getMessage() == null ? "it is none of its kind" : e.getMessage();
    return Faults.broken(uri, Failure.Code.ARCHIVE_DAMAGED, false, uri + " is damaged: " + why);
  }
}
