package io.github.gouji.output.disk;

import io.github.gouji.output.content.Content;
import io.github.gouji.output.manifest.Temporary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** Files that at any instant are there with all their bytes or not at all. */
public final class WholeFile {

  private static final int CHUNK = 1 << 16;
  private static final int ATTEMPTS = 6;
  private static final long PAUSE_MILLIS = 50;

  private WholeFile() {}

  /**
   * Gives a file of somebody's own folder these bytes, and says whether it had others before or was not there; one that
   * has them already keeps its time.
   */
  public static boolean renew(Path target, byte[] bytes) throws IOException {
    if (Files.isRegularFile(target) && Arrays.equals(Files.readAllBytes(target), bytes)) {
      return false;
    }
    // What a crash leaves among somebody's files is to be known for rubbish by its name.
    Path temporary = target.resolveSibling(target.getFileName() + ".tmp");
    try {
      lay(temporary, Content.of(bytes), false);
      place(temporary, target);
    } catch (WriteException e) {
      discard(temporary, e);
      // Nobody outside knows more of it than the disk said.
      throw e.getCause() instanceof IOException said ? said : e;
    }
    return true;
  }

  /** Writes one file of the work folder, piece after piece, forced to disk. */
  public static void write(Path target, byte[]... pieces) throws IOException {
    Path temporary = target.resolveSibling(Temporary.nameFor(target.getFileName().toString()));
    Body body = out -> {
      for (byte[] piece : pieces) {
        writeAll(ByteBuffer.wrap(piece), out);
      }
    };
    lay(temporary, body, true);
    place(temporary, target);
  }

  /** Writes a file under its temporary name; leaves nothing behind where that fails. */
  public static void lay(Path temporary, Content content, boolean force) throws WriteException {
    lay(temporary, out -> copy(content, out), force);
  }

  /** Writes what a file is to hold. */
  @FunctionalInterface
  private interface Body {
    void writeTo(FileChannel out) throws IOException;
  }

  private static void lay(Path temporary, Body body, boolean force) throws WriteException {
    try {
      Files.deleteIfExists(temporary);
      try (FileChannel out = FileChannel.open(
          temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
        body.writeTo(out);
        if (force) {
          out.force(true);
        }
      }
    } catch (IOException e) {
      // Said before the half file goes: afterwards the disk would no longer be full.
      WriteException failure = OutputTree.failure(temporary, e);
      discard(temporary, failure);
      throw failure;
    }
  }

  private static void copy(Content content, FileChannel out) throws IOException {
    byte[] chunk = new byte[(int) Math.max(1, Math.min(CHUNK, content.size()))];
    try (InputStream in = content.open()) {
      for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
        writeAll(ByteBuffer.wrap(chunk, 0, n), out);
      }
    }
  }

  private static void writeAll(ByteBuffer bytes, FileChannel out) throws IOException {
    while (bytes.hasRemaining()) {
      out.write(bytes);
    }
  }

  /**
   * Moves a file into its place over whatever file is there. On Windows a virus scanner or a viewer may hold either of
   * the two open for a moment, hence more than one attempt.
   */
  public static void place(Path temporary, Path target) throws WriteException {
    for (int attempt = 1; ; attempt++) {
      try {
        move(temporary, target);
        return;
      } catch (NoSuchFileException e) {
        throw OutputTree.failure(target, e);
      } catch (FileSystemException e) {
        if (attempt == ATTEMPTS || !pause()) {
          throw OutputTree.failure(target, e);
        }
      } catch (IOException e) {
        throw OutputTree.failure(target, e);
      }
    }
  }

  private static void move(Path temporary, Path target) throws IOException {
    try {
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static boolean pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Tidies up after a failure, which remains the one that is reported; says whether that went well. */
  public static boolean discard(Path path, Exception failure) {
    try {
      Files.deleteIfExists(path);
      return true;
    } catch (IOException e) {
      failure.addSuppressed(e);
      return false;
    }
  }
}
