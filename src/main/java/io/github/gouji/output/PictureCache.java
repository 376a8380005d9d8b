package io.github.gouji.output;

import static java.util.Objects.requireNonNull;

import io.github.gouji.output.content.Content;
import io.github.gouji.output.content.Sha256;
import io.github.gouji.output.disk.Occupant;
import io.github.gouji.output.disk.OutputTree;
import io.github.gouji.output.disk.WholeFile;
import io.github.gouji.output.disk.WorkFolder;
import io.github.gouji.output.manifest.Temporary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Pictures of earlier builds, kept in the work folder under a key that stands for everything the picture depends on.
 *
 * <p>An entry carries the checksum of its bytes; what is torn or altered is as good as absent. Safe for use by several
 * threads and several builds at once.
 */
public final class PictureCache {

  private static final int CHECKSUM = 64;

  private final WorkFolder work;
  private final Set<String> used = ConcurrentHashMap.newKeySet();

  private PictureCache(WorkFolder work) {
    this.work = requireNonNull(work);
  }

  /** Touches nothing on disk until a picture is put. */
  public static PictureCache beside(Path outputDir) throws IOException {
    return new PictureCache(WorkFolder.required(outputDir));
  }

  public Optional<byte[]> get(String key) throws IOException {
    String name = nameFor(key);
    if (!isDirectory(work.path()) || !isDirectory(work.pictures()) || !isDirectory(shelf(name))) {
      return Optional.empty();
    }
    Optional<byte[]> picture = read(shelf(name).resolve(name));
    if (picture.isPresent()) {
      used.add(name);
    }
    return picture;
  }

  public void put(String key, byte[] picture) throws IOException {
    String name = nameFor(key);
    work.create(work.pictures());
    WorkFolder.createDirectory(shelf(name));
    byte[] entry = Arrays.copyOf(
        Sha256.of(picture).hex().getBytes(StandardCharsets.US_ASCII), CHECKSUM + picture.length);
    System.arraycopy(picture, 0, entry, CHECKSUM, picture.length);
    // Random, because two threads may put the same picture; no such name survives.
    Path temporary = shelf(name).resolve(Temporary.nameFor(name + ThreadLocalRandom.current().nextLong()));
    WholeFile.lay(temporary, Content.of(entry), false);
    WholeFile.place(temporary, shelf(name).resolve(name));
    used.add(name);
  }

  /** After a successful build: removes every picture that was neither got nor put, and what crashed builds left. */
  public void prune() throws IOException {
    if (!isDirectory(work.path()) || !isDirectory(work.pictures())) {
      return;
    }
    try (DirectoryStream<Path> shelves = Files.newDirectoryStream(work.pictures())) {
      for (Path shelf : shelves) {
        if (isDirectory(shelf)) {
          prune(shelf);
        }
      }
    }
  }

  private void prune(Path shelf) throws IOException {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(shelf)) {
      for (Path entry : entries) {
        String name = entry.getFileName().toString();
        boolean ours = Temporary.isOne(name) || Sha256.parse(name).isPresent();
        if (ours && !used.contains(name) && OutputTree.at(entry) == Occupant.FILE) {
          Files.deleteIfExists(entry);
        }
      }
    }
  }

  private static Optional<byte[]> read(Path entry) throws IOException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(entry, LinkOption.NOFOLLOW_LINKS)) {
      bytes = in.readAllBytes();
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
    if (bytes.length < CHECKSUM) {
      return Optional.empty();
    }
    byte[] picture = Arrays.copyOfRange(bytes, CHECKSUM, bytes.length);
    String stored = new String(bytes, 0, CHECKSUM, StandardCharsets.US_ASCII);
    return Sha256.of(picture).hex().equals(stored) ? Optional.of(picture) : Optional.empty();
  }

  private static String nameFor(String key) {
    return Sha256.of(key.getBytes(StandardCharsets.UTF_8)).hex();
  }

  private Path shelf(String name) {
    return work.pictures().resolve(name.substring(0, 2));
  }

  private static boolean isDirectory(Path path) {
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
  }
}
