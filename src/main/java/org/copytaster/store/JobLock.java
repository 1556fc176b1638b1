package org.copytaster.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * One run at a time in a job's folder. The operating system holds the lock and lets go of it
 * however the holder ends, so that there is no stale one; the file says who holds it.
 */
public final class JobLock implements AutoCloseable {

  private static final String NAME = "lock";
  private static final int LONGEST_PID = 20;

  private final FileChannel channel;

  private JobLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock of {@code folder}.
   *
   * @throws StoreException if another run has it, or nothing can be written there
   */
  public static JobLock take(Path folder, Checkpoint checkpoint) {
    Path file = folder.resolve(NAME);
    try {
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      try {
        Optional<FileLock> lock = Optional.ofNullable(channel.tryLock());
        if (lock.isPresent()) {
          checkpoint.reached("lock/taken");
          sign(channel);
          checkpoint.reached("lock/signed");
          return new JobLock(channel);
        }
      } catch (OverlappingFileLockException e) {
        // held by this very process
      }
      channel.close();
      throw new StoreException(
          "STORE_LOCKED: the job "
              + folder
              + " is being run by process "
              + holder(file)
              + "; wait until it ends, or stop it");
    } catch (IOException e) {
      throw new StoreException("the job " + folder + " cannot be locked: " + Faults.reason(e), e);
    }
  }

  private static void sign(FileChannel channel) throws IOException {
    channel.truncate(0);
    String pid = ProcessHandle.current().pid() + "\n";
    channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)), 0);
  }

  private static String holder(Path file) throws IOException {
    String pid = Files.readString(file, StandardCharsets.ISO_8859_1).strip();
    boolean signed = !pid.isEmpty() && pid.length() < LONGEST_PID;
    return signed ? pid : "(which has not said its number yet)";
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      // the process's end lets go of it
      return;
    }
  }
}
