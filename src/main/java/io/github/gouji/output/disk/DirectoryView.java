package io.github.gouji.output.disk;

import static java.util.Objects.requireNonNull;

import io.github.gouji.output.disk.OutputTree.Barrier;
import io.github.gouji.output.manifest.AddressRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Remembers what each directory of a tree was at first sight; for planning, while nothing changes. */
public final class DirectoryView {

  private final OutputTree tree;
  private final Map<String, Occupant> seen = new HashMap<>();

  public DirectoryView(OutputTree tree) {
    this.tree = requireNonNull(tree);
  }

  public Optional<Barrier> barrier(String address) throws WriteException {
    List<String> chain = new ArrayList<>();
    chain.add("");
    chain.addAll(AddressRules.ancestors(address));
    for (String directory : chain) {
      Occupant occupant = seen.get(directory);
      if (occupant == null) {
        occupant = tree.at(directory);
        seen.put(directory, occupant);
      }
      if (occupant != Occupant.DIRECTORY) {
        return Optional.of(new Barrier(directory, occupant));
      }
    }
    return Optional.empty();
  }
}
