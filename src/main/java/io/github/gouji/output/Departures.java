package io.github.gouji.output;

import static java.util.Objects.requireNonNull;

import io.github.gouji.output.WriteReport.Warning;
import io.github.gouji.output.content.Sha256;
import io.github.gouji.output.disk.DirectoryView;
import io.github.gouji.output.disk.Occupant;
import io.github.gouji.output.disk.OutputTree;
import io.github.gouji.output.disk.WriteException;
import io.github.gouji.output.manifest.AddressRules;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The files of ours on disk that the new site no longer has. */
final class Departures {

  private final OutputTree tree;
  private final List<Warning> edited = new ArrayList<>();
  private final List<String> vacating = new ArrayList<>();
  private final List<String> others = new ArrayList<>();
  private final Map<String, List<String>> vacatingByFold = new HashMap<>();
  private final Set<String> filesByFold = new HashSet<>();
  private final Set<String> directoriesByFold = new HashSet<>();

  Departures(OutputTree tree, Collection<String> staying) {
    this.tree = requireNonNull(tree);
    for (String address : staying) {
      String folded = AddressRules.fold(address);
      filesByFold.add(folded);
      directoriesByFold.addAll(AddressRules.ancestors(folded));
    }
  }

  void find(Ownership ownership, Set<String> staying, DirectoryView directories) throws WriteException {
    for (String address : ownership.addresses()) {
      if (!staying.contains(address)
          && directories.barrier(address).isEmpty()
          && tree.at(address) == Occupant.FILE) {
        consider(address, ownership);
      }
    }
  }

  private void consider(String address, Ownership ownership) throws WriteException {
    Sha256 checksum = tree.checksum(address);
    if (!ownership.claims(address) && !ownership.wrote(address, checksum)) {
      return;
    }
    if (!ownership.wroteInAnySpelling(address, checksum)) {
      edited.add(new Warning(Warning.Kind.EDITED_FILE_REMOVED, address));
    }
    if (isInTheWay(AddressRules.fold(address))) {
      vacating.add(address);
      vacatingByFold.computeIfAbsent(AddressRules.fold(address), f -> new ArrayList<>()).add(address);
    } else {
      others.add(address);
    }
  }

  /** In case only another spelling of a new file, or a file for a directory, or below a directory for a file. */
  private boolean isInTheWay(String folded) {
    return filesByFold.contains(folded)
        || directoriesByFold.contains(folded)
        || AddressRules.ancestors(folded).stream().anyMatch(filesByFold::contains);
  }

  /** Whether what stands at the address is a file that goes first, under this spelling or another. */
  boolean vacates(String address) throws WriteException {
    for (String old : vacatingByFold.getOrDefault(AddressRules.fold(address), List.of())) {
      if (old.equals(address) || tree.isSame(old, address)) {
        return true;
      }
    }
    return false;
  }

  List<String> vacating() {
    return List.copyOf(vacating);
  }

  List<String> others() {
    return List.copyOf(others);
  }

  List<Warning> edited() {
    return List.copyOf(edited);
  }
}
