package io.github.gouji.output.disk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;

/** The right to change one output, held by one build at a time, in this process or any other. */
public final class OutputLock {

  private static final long PAUSE_MILLIS = 20;

  private final String guard;
  private final FileChannel channel;

  private OutputLock(String guard, FileChannel channel) {
    this.guard = guard;
    this.channel = channel;
  }

  /** Tries at once, and again until the patience is at an end; empty where another build still holds the lock. */
  public static Optional<OutputLock> acquire(Path lockFile, Duration patience) throws IOException {
    long started = System.nanoTime();
    while (true) {
      Optional<OutputLock> lock = attempt(lockFile);
      if (lock.isPresent() || System.nanoTime() - started >= patience.toNanos()) {
        return lock;
      }
      try {
        Thread.sleep(PAUSE_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return Optional.empty();
      }
    }
  }

  /**
   * A file lock belongs to the whole process, and on POSIX systems closing any channel of the file gives it up. So
   * within the process a second build must not even open the file. The guard is a system property because that is the
   * one table that builds in separate class loaders of one JVM (Maven) share.
   */
  private static Optional<OutputLock> attempt(Path lockFile) throws IOException {
    String guard = "gouji.output-lock " + lockFile.getParent().toRealPath().toUri();
    if (System.getProperties().putIfAbsent(guard, "held") != null) {
      return Optional.empty();
    }
    boolean held = false;
    FileChannel channel = null;
    try {
      channel = FileChannel.open(
          lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
      FileLock lock = channel.tryLock();
      held = lock != null;
      return held ? Optional.of(new OutputLock(guard, channel)) : Optional.empty();
    } catch (OverlappingFileLockException e) {
      return Optional.empty();
    } finally {
      if (!held) {
        System.getProperties().remove(guard);
        if (channel != null) {
          channel.close();
        }
      }
    }
  }

  /** The lock file stays: deleting it would let two builds lock two files of the same name. */
  public void release() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      System.getProperties().remove(guard);
    }
  }
}
