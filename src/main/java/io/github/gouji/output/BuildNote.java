package io.github.gouji.output;

import static java.util.Objects.requireNonNull;

import io.github.gouji.output.disk.Occupant;
import io.github.gouji.output.disk.OutputLock;
import io.github.gouji.output.disk.OutputTree;
import io.github.gouji.output.disk.WholeFile;
import io.github.gouji.output.disk.WorkFolder;
import io.github.gouji.output.manifest.Manifest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * What a build leaves in the work folder for the next one. It carries the checksum of its bytes; what is torn or altered
 * is as good as absent.
 */
public final class BuildNote {

  private static final int CHECKSUM = Long.BYTES;

  private final Path outputDir;
  private final WorkFolder work;

  private BuildNote(Path outputDir, WorkFolder work) {
    this.outputDir = requireNonNull(outputDir);
    this.work = requireNonNull(work);
  }

  /** Writes the note while no other build can change the output; nothing where there is none to write. */
  @FunctionalInterface
  public interface Author {
    Optional<byte[]> write() throws IOException;
  }

  /** Touches nothing on disk. */
  public static BuildNote beside(Path outputDir) throws IOException {
    return new BuildNote(outputDir, WorkFolder.required(outputDir));
  }

  public Optional<byte[]> read() throws IOException {
    return isUndisturbed() ? read(work.note()) : Optional.empty();
  }

  /** What was left beside the note, which must say that it belongs to it. */
  public Optional<byte[]> readParts() throws IOException {
    return read(work.parts());
  }

  private static Optional<byte[]> read(Path file) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    byte[] entry = Files.readAllBytes(file);
    int length = entry.length - CHECKSUM;
    if (length < 0 || ByteBuffer.wrap(entry).getLong(length) != checksum(entry, length)) {
      return Optional.empty();
    }
    return Optional.of(Arrays.copyOf(entry, length));
  }

  /** Whether no build is writing, and none was stopped while it did. */
  public boolean isUndisturbed() {
    return Files.isDirectory(work.path(), LinkOption.NOFOLLOW_LINKS)
        && !Files.exists(work.journal(), LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * Writes a note about an output; leaves it where another build has changed the output since, or is about to.
   *
   * @param parts what is to be left beside the note: more than every build wants to read
   */
  public void write(Manifest written, Optional<byte[]> parts, Author author) throws IOException {
    if (!isUndisturbed()) {
      return;
    }
    Optional<OutputLock> lock = OutputLock.acquire(work.lock(), Duration.ZERO);
    if (lock.isEmpty()) {
      return;
    }
    try {
      if (isUndisturbed() && stands(written)) {
        Optional<byte[]> note = author.write();
        if (note.isPresent()) {
          if (parts.isPresent()) {
            WholeFile.write(work.parts(), parts.get(), checksum(parts.get()));
          } else {
            Files.deleteIfExists(work.parts());
          }
          WholeFile.write(work.note(), note.get(), checksum(note.get()));
        }
      }
    } finally {
      lock.get().release();
    }
  }

  /** Replaces a note by one that says the same of files seen later; leaves it while another build is at work. */
  public void renew(byte[] note) throws IOException {
    Optional<OutputLock> lock = OutputLock.acquire(work.lock(), Duration.ZERO);
    if (lock.isEmpty()) {
      return;
    }
    try {
      if (isUndisturbed()) {
        WholeFile.write(work.note(), note, checksum(note));
      }
    } finally {
      lock.get().release();
    }
  }

  private boolean stands(Manifest written) throws IOException {
    OutputTree tree = new OutputTree(outputDir);
    return tree.at(Manifest.ADDRESS) == Occupant.FILE
        && Arrays.equals(tree.read(Manifest.ADDRESS), written.format().getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] checksum(byte[] note) {
    return ByteBuffer.allocate(CHECKSUM).putLong(checksum(note, note.length)).array();
  }

  /** Against accidents only, and cheap: a note is read at the start of every build. */
  private static long checksum(byte[] entry, int length) {
    CRC32 checksum = new CRC32();
    checksum.update(entry, 0, length);
    return checksum.getValue() << Integer.SIZE | length;
  }
}
