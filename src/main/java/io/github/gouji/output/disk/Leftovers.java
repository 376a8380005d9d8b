package io.github.gouji.output.disk;

import io.github.gouji.output.manifest.Temporary;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** Temporary files of a build that was killed. */
public final class Leftovers {

  private Leftovers() {}

  /** Looks into the given directories of the output and into the output itself. */
  public static void remove(OutputTree tree, Collection<String> directories) throws WriteException {
    DirectoryView view = new DirectoryView(tree);
    Set<String> everywhere = new TreeSet<>(directories);
    everywhere.add("");
    for (String directory : everywhere) {
      boolean reachable = directory.isEmpty() || view.barrier(directory).isEmpty();
      if (reachable && tree.at(directory) == Occupant.DIRECTORY) {
        removeFrom(tree.path(directory));
      }
    }
  }

  private static void removeFrom(Path directory) throws WriteException {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
      for (Path entry : entries) {
        if (Temporary.isOne(entry.getFileName().toString()) && OutputTree.at(entry) == Occupant.FILE) {
          Files.delete(entry);
        }
      }
    } catch (IOException e) {
      throw OutputTree.failure(directory, e);
    }
  }
}
