package io.github.gouji.output;

import static java.util.Objects.requireNonNull;

import io.github.gouji.output.content.Content;
import io.github.gouji.output.disk.Occupant;
import io.github.gouji.output.disk.OutputTree;
import io.github.gouji.output.disk.OutputTree.Barrier;
import io.github.gouji.output.disk.WholeFile;
import io.github.gouji.output.disk.WriteException;
import io.github.gouji.output.disk.WriteProblem.ForeignFile;
import io.github.gouji.output.manifest.Temporary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** New files that lie whole beside their places, waiting to be moved. */
final class Staging {

  private final OutputTree tree;
  private final Map<String, Path> waiting = new LinkedHashMap<>();
  private final Deque<Path> madeDirectories = new ArrayDeque<>();

  Staging(OutputTree tree) {
    this.tree = requireNonNull(tree);
  }

  /** Lays the file into its directory or, where a file of ours still bars the way, as near as possible. */
  void lay(String address, Content content, boolean force) throws WriteException {
    Optional<Barrier> barrier = makeDirectories(address);
    if (barrier.isPresent() && barrier.get().occupant() != Occupant.FILE) {
      throw inTheWay(barrier.get().address(), barrier.get().occupant());
    }
    String reachable = barrier.map(Barrier::address).orElse(address);
    Path temporary = tree.path(reachable).resolveSibling(Temporary.nameFor(address));
    waiting.put(address, temporary);
    WholeFile.lay(temporary, content, force);
  }

  /** Moves a laid file into its place, unless something came there that was not in the plan. */
  void place(String address, Set<Occupant> allowed) throws WriteException {
    Optional<Barrier> barrier = makeDirectories(address);
    if (barrier.isPresent()) {
      throw inTheWay(barrier.get().address(), barrier.get().occupant());
    }
    Occupant occupant = tree.at(address);
    if (!allowed.contains(occupant)) {
      throw inTheWay(address, occupant);
    }
    WholeFile.place(waiting.get(address), tree.path(address));
    waiting.remove(address);
  }

  /** Takes back what was laid and not placed; false where something could not be taken back. */
  boolean drop(Exception failure) {
    boolean clean = true;
    for (Path temporary : waiting.values()) {
      clean &= WholeFile.discard(temporary, failure);
    }
    waiting.clear();
    return clean;
  }

  /** Takes back everything, as long as nothing was placed. */
  boolean undo(Exception failure) {
    boolean clean = drop(failure);
    while (!madeDirectories.isEmpty()) {
      clean &= WholeFile.discard(madeDirectories.pop(), failure);
    }
    return clean;
  }

  private Optional<Barrier> makeDirectories(String address) throws WriteException {
    Optional<Barrier> barrier = tree.barrier(address);
    while (barrier.isPresent() && barrier.get().occupant() == Occupant.NOTHING) {
      Path directory = tree.path(barrier.get().address());
      try {
        Files.createDirectory(directory);
      } catch (IOException e) {
        throw OutputTree.failure(directory, e);
      }
      madeDirectories.push(directory);
      barrier = tree.barrier(address);
    }
    return barrier;
  }

  private WriteException inTheWay(String address, Occupant occupant) throws WriteException {
    return new WriteException(new ForeignFile(address, tree.path(address), occupant));
  }
}
