package io.github.gouji.output;

import static java.util.Objects.requireNonNull;

import io.github.gouji.output.WritePlan.Write;
import io.github.gouji.output.WriteResult.Refused;
import io.github.gouji.output.WriteResult.Stopped;
import io.github.gouji.output.WriteResult.Written;
import io.github.gouji.output.content.Content;
import io.github.gouji.output.disk.Occupant;
import io.github.gouji.output.disk.OutputTree;
import io.github.gouji.output.disk.WholeFile;
import io.github.gouji.output.disk.WriteException;
import io.github.gouji.output.disk.WriteProblem;
import io.github.gouji.output.manifest.Manifest;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Carries out one plan in two steps: every new file is laid whole beside its place, where a full disk costs nothing;
 * then all are moved into place, which needs no room.
 */
final class WriteRun {

  private final OutputTree tree;
  private final WritePlan plan;
  private final Path journal;
  private final Staging staging;

  WriteRun(OutputTree tree, WritePlan plan, Path journal) {
    this.tree = requireNonNull(tree);
    this.plan = requireNonNull(plan);
    this.journal = requireNonNull(journal);
    this.staging = new Staging(tree);
  }

  /** {@code resumed}: an earlier build crashed, so the knowledge of its files has to outlive a failure of this one. */
  WriteResult run(boolean resumed) {
    try {
      WholeFile.write(journal, plan.journal().format());
      lay();
    } catch (IOException e) {
      WriteProblem problem = WriteProblem.of(journal, e);
      boolean clean = staging.undo(e);
      if (clean && !resumed) {
        WholeFile.discard(journal, e);
      }
      return new Refused(List.of(problem));
    }
    try {
      place();
      Files.deleteIfExists(journal);
      return new Written(plan.report());
    } catch (IOException e) {
      WriteProblem problem = WriteProblem.of(journal, e);
      staging.drop(e);
      return new Stopped(problem);
    }
  }

  private void lay() throws WriteException {
    for (Write write : plan.writes()) {
      staging.lay(write.address(), write.file().content(), false);
    }
    if (plan.manifestDiffers()) {
      staging.lay(Manifest.ADDRESS, Content.ofText(plan.report().manifest().format()), true);
    }
  }

  private void place() throws WriteException {
    for (String address : plan.vacating()) {
      delete(address);
    }
    for (Write write : plan.writes()) {
      if (write.replaces() == Occupant.DIRECTORY) {
        deleteEmptied(tree.path(write.address()));
      }
      boolean replaces = write.replaces() == Occupant.FILE;
      staging.place(write.address(), replaces ? Set.of(Occupant.FILE, Occupant.NOTHING) : Set.of(Occupant.NOTHING));
    }
    for (String address : plan.departing()) {
      delete(address);
    }
    for (String directory : plan.abandoned()) {
      deleteIfEmpty(directory);
    }
    if (plan.manifestDiffers()) {
      staging.place(Manifest.ADDRESS, Set.of(Occupant.FILE, Occupant.NOTHING));
    }
  }

  private void delete(String address) throws WriteException {
    if (tree.barrier(address).isPresent() || tree.at(address) != Occupant.FILE) {
      return;
    }
    Path path = tree.path(address);
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw OutputTree.failure(path, e);
    }
  }

  private void deleteIfEmpty(String directory) throws WriteException {
    if (tree.barrier(directory).isPresent() || tree.at(directory) != Occupant.DIRECTORY) {
      return;
    }
    Path path = tree.path(directory);
    try {
      Files.deleteIfExists(path);
    } catch (DirectoryNotEmptyException somebodyElsesFilesStay) {
      return;
    } catch (IOException e) {
      throw OutputTree.failure(path, e);
    }
  }

  /** For a directory whose name a file needs: by now nothing is left below it but directories. */
  private static void deleteEmptied(Path directory) throws WriteException {
    try {
      try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
        for (Path entry : entries) {
          if (OutputTree.at(entry) == Occupant.DIRECTORY) {
            deleteEmptied(entry);
          }
        }
      }
      Files.delete(directory);
    } catch (IOException e) {
      throw OutputTree.failure(directory, e);
    }
  }
}
