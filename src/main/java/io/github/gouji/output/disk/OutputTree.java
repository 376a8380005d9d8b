package io.github.gouji.output.disk;

import static java.util.Objects.requireNonNull;

import io.github.gouji.output.content.Content;
import io.github.gouji.output.content.Sha256;
import io.github.gouji.output.content.StandingContent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Optional;

/** The output directory as it is on disk, looked at without ever following a link. */
public final class OutputTree {

  private static final int CHUNK = 1 << 16;

  /** The first directory above an address that is not there as a directory; "" is the output itself. */
  public record Barrier(String address, Occupant occupant) {
    public Barrier {
      requireNonNull(address);
      requireNonNull(occupant);
    }
  }

  /** What a look at an address shows; the size is that of a file. */
  public record Sight(Occupant occupant, long size) {
    public Sight {
      requireNonNull(occupant);
    }
  }

  private static final Sight NOTHING = new Sight(Occupant.NOTHING, 0);

  private final Path root;
  private final byte[] left = new byte[CHUNK];
  private final byte[] right = new byte[CHUNK];

  public OutputTree(Path root) {
    this.root = requireNonNull(root);
  }

  public Path path(String address) throws WriteException {
    try {
      return address.isEmpty() ? root : root.resolve(address);
    } catch (InvalidPathException e) {
      throw new WriteException(WriteProblem.DiskFailure.unusableName(root, e), e);
    }
  }

  public static WriteException failure(Path path, IOException error) {
    return new WriteException(WriteProblem.of(path, error), error);
  }

  /** Sound only where nothing bars the way to the address. */
  public Occupant at(String address) throws WriteException {
    return look(address).occupant();
  }

  public static Occupant at(Path path) throws WriteException {
    return look(path).occupant();
  }

  /** The same with the size, to spare a second look. */
  public Sight look(String address) throws WriteException {
    return look(path(address));
  }

  private static Sight look(Path path) throws WriteException {
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return new Sight(occupant(attributes), attributes.size());
    } catch (NoSuchFileException e) {
      return NOTHING;
    } catch (IOException e) {
      throw failure(path, e);
    }
  }

  private static Occupant occupant(BasicFileAttributes attributes) {
    if (attributes.isSymbolicLink()) {
      return Occupant.LINK;
    }
    // Windows says "other" of a junction although it is a directory as well.
    if (attributes.isOther()) {
      return Occupant.SPECIAL;
    }
    return attributes.isDirectory() ? Occupant.DIRECTORY : Occupant.FILE;
  }

  /** Looks afresh at every call; see {@link DirectoryView} for many looks at a tree that stands still. */
  public Optional<Barrier> barrier(String address) throws WriteException {
    return new DirectoryView(this).barrier(address);
  }

  public boolean isSame(String one, String other) throws WriteException {
    Path path = path(other);
    try {
      return Files.isSameFile(path(one), path);
    } catch (IOException e) {
      throw failure(path, e);
    }
  }

  public byte[] read(String address) throws WriteException {
    Path path = path(address);
    try (InputStream in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw failure(path, e);
    }
  }

  public Sha256 checksum(String address) throws WriteException {
    Path path = path(address);
    try (InputStream in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
      return Sha256.of(in);
    } catch (IOException e) {
      throw failure(path, e);
    }
  }

  /** Whether what an earlier build wrote stands there untouched, seen from outside. Safe for several threads. */
  public boolean isUntouched(String address, Content content) {
    return content instanceof StandingContent standing
        && standing.file().equals(root.resolve(address).toAbsolutePath())
        && standing.stands();
  }

  /** Whether the regular file at the address, of this size, has exactly these bytes. */
  public boolean holds(String address, long size, Content content) throws WriteException {
    if (size != content.size()) {
      return false;
    }
    Path path = path(address);
    if (content instanceof StandingContent standing && standing.file().equals(path.toAbsolutePath())) {
      return standing.stands();
    }
    try (InputStream theirs = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS);
        InputStream ours = content.open()) {
      return sameBytes(theirs, ours, size);
    } catch (IOException e) {
      throw failure(path, e);
    }
  }

  private boolean sameBytes(InputStream theirs, InputStream ours, long size) throws IOException {
    for (long rest = size; rest > 0; rest -= CHUNK) {
      int wanted = (int) Math.min(CHUNK, rest);
      int n = theirs.readNBytes(left, 0, wanted);
      int m = ours.readNBytes(right, 0, wanted);
      if (n != m || !Arrays.equals(left, 0, n, right, 0, m)) {
        return false;
      }
    }
    return true;
  }
}
