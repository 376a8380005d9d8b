package io.github.gouji.output.disk;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Optional;

/** The folder {@code .<output-name>.gouji} beside the output: everything of ours that is not to be published. */
public record WorkFolder(Path path) {

  public WorkFolder {
    requireNonNull(path);
  }

  /** Empty for the root of a file system, which has no place beside it and is nobody's output. */
  public static Optional<WorkFolder> beside(Path outputDir) {
    Path absolute = outputDir.toAbsolutePath().normalize();
    return Optional.ofNullable(absolute.getFileName())
        .map(name -> new WorkFolder(absolute.resolveSibling("." + name + ".gouji")));
  }

  /** For callers that cannot go on without one. */
  public static WorkFolder required(Path outputDir) throws IOException {
    return beside(outputDir).orElseThrow(() -> new NotDirectoryException(outputDir.toString()));
  }

  public Path lock() {
    return path.resolve("lock");
  }

  public Path journal() {
    return path.resolve("journal");
  }

  public Path note() {
    return path.resolve("last-build");
  }

  public Path parts() {
    return path.resolve("last-parts");
  }

  public Path pictures() {
    return path.resolve("pictures");
  }

  public Path spool() {
    return path.resolve("spool");
  }

  /** Makes the folder where it is missing and says whether it was. */
  public boolean create() throws IOException {
    Files.createDirectories(path.getParent());
    return createDirectory(path);
  }

  /** Makes the folder and one inside it; neither may be a link. */
  public void create(Path inside) throws IOException {
    create();
    createDirectory(inside);
  }

  public static boolean createDirectory(Path directory) throws IOException {
    try {
      Files.createDirectory(directory);
      return true;
    } catch (FileAlreadyExistsException e) {
      if (!Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
        throw new NotDirectoryException(directory.toString());
      }
      return false;
    }
  }
}
