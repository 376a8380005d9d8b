package io.github.gouji.output.content;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Content that an earlier build wrote and that still lies in the output, so that nothing has to be done about it.
 *
 * @param file where it lies
 * @param look tells whether the file is still the one that was written, without opening it
 */
public record StandingContent(Path file, long size, Sha256 sha256, Look look) implements Content {

  /** Looks at a file from outside. */
  @FunctionalInterface
  public interface Look {
    boolean stands() throws IOException;
  }

  public StandingContent {
    requireNonNull(file);
    requireNonNull(sha256);
    requireNonNull(look);
  }

  /** Whether the file is still the one that was written; what cannot be seen does not stand. */
  public boolean stands() {
    try {
      return look.stands();
    } catch (IOException unseen) {
      return false;
    }
  }

  @Override
  public Optional<Checksum> checksum() {
    return Optional.empty();
  }

  /** What no longer stands cannot be written again: it was not made in this build. */
  @Override
  public InputStream open() throws IOException {
    if (!stands()) {
      throw new NoSuchFileException(file.toString(), null, "changed while the site was built");
    }
    return Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
  }
}
