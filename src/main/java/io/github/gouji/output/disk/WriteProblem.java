package io.github.gouji.output.disk;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Function;

/** Why a site could not be written. */
public sealed interface WriteProblem {

  /** Where to look; below the output directory as the caller named it. */
  Path path();

  <T> T fold(Function<ForeignFile, T> onForeign, Function<Locked, T> onLocked, Function<DiskFailure, T> onDisk);

  /** Puts an error in its place; the path is taken unless the error knows better. */
  static WriteProblem of(Path path, IOException error) {
    return error instanceof WriteException known ? known.problem() : DiskFailure.of(path, error);
  }

  /** Something stands at one of our addresses that is neither ours nor identical. */
  record ForeignFile(String address, Path path, Occupant occupant) implements WriteProblem {
    public ForeignFile {
      requireNonNull(address);
      requireNonNull(path);
      requireNonNull(occupant);
    }

    @Override
    public <T> T fold(
        Function<ForeignFile, T> onForeign, Function<Locked, T> onLocked, Function<DiskFailure, T> onDisk) {
      return onForeign.apply(this);
    }
  }

  /** Another build is writing the same output and did not end while this one waited. */
  record Locked(Path path, Duration waited) implements WriteProblem {
    public Locked {
      requireNonNull(path);
      requireNonNull(waited);
    }

    @Override
    public <T> T fold(
        Function<ForeignFile, T> onForeign, Function<Locked, T> onLocked, Function<DiskFailure, T> onDisk) {
      return onLocked.apply(this);
    }
  }

  /** The disk or the operating system said no; the detail is what it said, in its own words. */
  record DiskFailure(Path path, Reason reason, String detail) implements WriteProblem {
    public DiskFailure {
      requireNonNull(path);
      requireNonNull(reason);
      requireNonNull(detail);
    }

    @Override
    public <T> T fold(
        Function<ForeignFile, T> onForeign, Function<Locked, T> onLocked, Function<DiskFailure, T> onDisk) {
      return onDisk.apply(this);
    }

    static DiskFailure of(Path path, IOException error) {
      return new DiskFailure(path, reason(path, error), detail(error));
    }

    /** For a name that the file system or the encoding of the platform cannot hold. */
    static DiskFailure unusableName(Path directory, InvalidPathException error) {
      return new DiskFailure(directory, Reason.NAME_NOT_POSSIBLE, error.getInput());
    }

    private static String detail(IOException error) {
      String said = error instanceof FileSystemException fs && fs.getReason() != null
          ? fs.getReason()
          : error.getMessage();
      return said == null ? error.getClass().getSimpleName() : said;
    }

    // File systems hold back the last blocks, and a small file may fit where a large one did not.
    private static final long ALMOST_NOTHING = 1 << 16;

    /** Asks the disk rather than the message, which comes in the language of the system. */
    private static Reason reason(Path path, IOException error) {
      if (error instanceof AccessDeniedException) {
        return Reason.DENIED;
      }
      try {
        Path existing = path.toAbsolutePath();
        while (!Files.exists(existing, LinkOption.NOFOLLOW_LINKS) && existing.getParent() != null) {
          existing = existing.getParent();
        }
        FileStore store = Files.getFileStore(existing);
        if (store.isReadOnly()) {
          return Reason.READ_ONLY;
        }
        return store.getUsableSpace() < ALMOST_NOTHING ? Reason.FULL : Reason.OTHER;
      } catch (IOException unanswered) {
        error.addSuppressed(unanswered);
        return Reason.OTHER;
      }
    }
  }

  /** The kinds of disk failure that have a remedy of their own. */
  enum Reason {
    FULL,
    DENIED,
    READ_ONLY,
    NAME_NOT_POSSIBLE,
    OTHER
  }
}
