package io.github.gouji.output;

import static java.util.Objects.requireNonNull;

import io.github.gouji.output.disk.WorkFolder;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file of the work folder for the contents of one running build, locked as long as that build lives. */
record SpoolFile(Path path, FileChannel channel) {

  private static final Pattern NAME = Pattern.compile("([0-9]+)-[0-9]+\\.spool");

  SpoolFile {
    requireNonNull(path);
    requireNonNull(channel);
  }

  static SpoolFile open(WorkFolder work) throws IOException {
    work.create(work.spool());
    long process = ProcessHandle.current().pid();
    removeAbandoned(work.spool(), process);
    for (int number = 1; ; number++) {
      Path path = work.spool().resolve(process + "-" + number + ".spool");
      try {
        FileChannel channel = FileChannel.open(
            path, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (channel.tryLock() != null) {
          return new SpoolFile(path, channel);
        }
        // Another build took the new file for an abandoned one in the instant before it was locked.
        channel.close();
      } catch (FileAlreadyExistsException taken) {
        continue;
      }
    }
  }

  /**
   * Files of killed builds can be locked by us; those of living ones cannot. Our own process is left out: opening and
   * closing a file that another build in this process has locked would give up that lock.
   */
  private static void removeAbandoned(Path folder, long process) throws IOException {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        Matcher name = NAME.matcher(entry.getFileName().toString());
        if (name.matches() && !name.group(1).equals(Long.toString(process)) && isAbandoned(entry)) {
          Files.deleteIfExists(entry);
        }
      }
    }
  }

  private static boolean isAbandoned(Path entry) throws IOException {
    try (FileChannel channel =
        FileChannel.open(entry, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (NoSuchFileException removedMeanwhile) {
      return false;
    }
  }

  void close() throws IOException {
    channel.close();
    Files.deleteIfExists(path);
  }
}
