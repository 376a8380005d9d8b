package io.github.gouji.output;

import static java.util.Objects.requireNonNull;

import io.github.gouji.output.WritePlan.Write;
import io.github.gouji.output.WriteReport.Warning;
import io.github.gouji.output.content.Checksum;
import io.github.gouji.output.content.OutputFile;
import io.github.gouji.output.content.Sha256;
import io.github.gouji.output.disk.DirectoryView;
import io.github.gouji.output.disk.Occupant;
import io.github.gouji.output.disk.OutputTree;
import io.github.gouji.output.disk.OutputTree.Barrier;
import io.github.gouji.output.disk.OutputTree.Sight;
import io.github.gouji.output.disk.WriteException;
import io.github.gouji.output.disk.WriteProblem.ForeignFile;
import io.github.gouji.output.manifest.AddressRules;
import io.github.gouji.output.manifest.Journal;
import io.github.gouji.output.manifest.Manifest;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares the new site with what is on disk and decides what to do, touching nothing; made for one plan. */
final class WritePlanner {

  // Inner pages before outer ones: an index comes after what it links to.
  private static final Comparator<Write> WRITING_ORDER =
      Comparator.<Write, OutputFile.Kind>comparing(write -> write.file().kind())
          .thenComparing(write -> -AddressRules.ancestors(write.address()).size())
          .thenComparing(Write::address);

  private final OutputTree tree;
  private final Optional<Manifest> manifest;
  private final Ownership ownership;
  private final DirectoryView directories;
  private final SortedMap<String, OutputFile> files = new TreeMap<>();
  private final Departures departures;
  private final SortedMap<String, ForeignFile> obstacles = new TreeMap<>();
  private final List<Write> writes = new ArrayList<>();
  private final Set<String> untouched = new HashSet<>();
  private final List<String> unchanged = new ArrayList<>();
  private final List<Warning> warnings = new ArrayList<>();

  WritePlanner(OutputTree tree, Optional<Manifest> manifest, Ownership ownership, List<OutputFile> site) {
    this.tree = requireNonNull(tree);
    this.manifest = requireNonNull(manifest);
    this.ownership = requireNonNull(ownership);
    this.directories = new DirectoryView(tree);
    site.forEach(file -> files.put(file.address(), file));
    this.departures = new Departures(tree, files.keySet());
  }

  WritePlan plan() throws WriteException {
    departures.find(ownership, files.keySet(), directories);
    // Side by side, as of a large site that hardly changed these are almost all files.
    files.values().parallelStream()
        .filter(file -> tree.isUntouched(file.address(), file.content()))
        .map(OutputFile::address)
        .toList()
        .forEach(untouched::add);
    for (OutputFile file : files.values()) {
      compare(file);
    }
    writes.sort(WRITING_ORDER);
    warnings.addAll(departures.edited());
    warnings.sort(Comparator.comparing(Warning::address));
    Manifest next = Manifest.of(files.values());
    return new WritePlan(
        List.copyOf(obstacles.values()),
        writes,
        departures.vacating(),
        departures.others(),
        abandoned(),
        journal(),
        manifest.filter(old -> old.files().equals(next.files())).isEmpty(),
        report(next));
  }

  private void compare(OutputFile file) throws WriteException {
    String address = file.address();
    Optional<Barrier> barrier = directories.barrier(address);
    if (barrier.isPresent()) {
      Barrier found = barrier.get();
      boolean passable = found.occupant() == Occupant.NOTHING
          || (found.occupant() == Occupant.FILE && departures.vacates(found.address()));
      if (passable) {
        writes.add(new Write(file, Occupant.NOTHING));
      } else {
        obstruct(found.address(), found.occupant());
      }
      return;
    }
    if (untouched.contains(address) && !departures.vacates(address)) {
      unchanged.add(address);
      return;
    }
    Sight sight = tree.look(address);
    switch (sight.occupant()) {
      case NOTHING -> writes.add(new Write(file, Occupant.NOTHING));
      case FILE -> compareWithFile(file, sight.size());
      case DIRECTORY -> {
        if (isOurDirectory(address) && empties(address)) {
          writes.add(new Write(file, Occupant.DIRECTORY));
        } else {
          obstruct(address, Occupant.DIRECTORY);
        }
      }
      case LINK, SPECIAL -> obstruct(address, sight.occupant());
    }
  }

  private void compareWithFile(OutputFile file, long size) throws WriteException {
    String address = file.address();
    if (departures.vacates(address)) {
      // The same name in another case, on a disk that does not tell them apart.
      writes.add(new Write(file, Occupant.NOTHING));
    } else if (tree.holds(address, size, file.content())) {
      unchanged.add(address);
    } else {
      Sha256 checksum = tree.checksum(address);
      if (!ownership.claims(address) && !ownership.wrote(address, checksum)) {
        obstruct(address, Occupant.FILE);
        return;
      }
      if (!ownership.wroteInAnySpelling(address, checksum)) {
        warnings.add(new Warning(Warning.Kind.EDITED_FILE_REPLACED, address));
      }
      writes.add(new Write(file, Occupant.FILE));
    }
  }

  private boolean isOurDirectory(String address) throws WriteException {
    String folded = AddressRules.fold(address);
    for (String directory : ownership.directories()) {
      if (directory.equals(address) || (AddressRules.fold(directory).equals(folded) && isSame(directory, address))) {
        return true;
      }
    }
    return false;
  }

  private boolean isSame(String directory, String address) throws WriteException {
    return directories.barrier(directory).isEmpty()
        && tree.at(directory) == Occupant.DIRECTORY
        && tree.isSame(directory, address);
  }

  /** Whether nothing but files that go first is in the directory, at any depth. */
  private boolean empties(String directory) throws WriteException {
    Path path = tree.path(directory);
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(path)) {
      for (Path entry : entries) {
        String address = directory + "/" + entry.getFileName();
        Occupant occupant = OutputTree.at(entry);
        boolean goes = occupant == Occupant.DIRECTORY
            ? empties(address)
            : occupant == Occupant.FILE && departures.vacates(address);
        if (!goes) {
          return false;
        }
      }
      return true;
    } catch (IOException e) {
      throw OutputTree.failure(path, e);
    }
  }

  private void obstruct(String address, Occupant occupant) throws WriteException {
    obstacles.put(address, new ForeignFile(address, tree.path(address), occupant));
  }

  private List<String> abandoned() {
    Set<String> needed = new TreeSet<>();
    files.keySet().forEach(address -> needed.addAll(AddressRules.ancestors(address)));
    List<String> innermostFirst = new ArrayList<>(ownership.directories());
    innermostFirst.removeAll(needed);
    innermostFirst.sort(Comparator.reverseOrder());
    return innermostFirst;
  }

  /**
   * Together with the manifest on disk the journal covers all that is ours at any instant of this build: what is
   * written, what goes, what was found identical, and what an earlier crash left.
   */
  private Journal journal() {
    Set<Journal.Entry> entries = new LinkedHashSet<>();
    for (Write write : writes) {
      entries.addAll(ownership.entriesFor(write.address()));
      entries.add(entryFor(write.file()));
    }
    for (String address : unchanged) {
      Journal.Entry entry = entryFor(files.get(address));
      if (manifest.map(m -> !entry.checksum().equals(m.files().get(address))).orElse(true)) {
        entries.add(entry);
      }
    }
    for (String address : ownership.addresses()) {
      if (!files.containsKey(address) && ownership.claims(address)) {
        entries.addAll(ownership.entriesFor(address));
      }
    }
    departures.vacating().forEach(address -> entries.addAll(ownership.entriesFor(address)));
    departures.others().forEach(address -> entries.addAll(ownership.entriesFor(address)));
    return new Journal(List.copyOf(entries), true);
  }

  private static Journal.Entry entryFor(OutputFile file) {
    return new Journal.Entry(file.address(), file.content().sha256());
  }

  private WriteReport report(Manifest next) {
    List<String> added = new ArrayList<>();
    List<String> changed = new ArrayList<>();
    writes.forEach(write -> (write.replaces() == Occupant.FILE ? changed : added).add(write.address()));
    Map<String, Checksum> written = new HashMap<>();
    writes.forEach(write -> write.file().content().checksum().ifPresent(sum -> written.put(write.address(), sum)));
    List<String> removed = new ArrayList<>(departures.vacating());
    removed.addAll(departures.others());
    return new WriteReport(sorted(added), sorted(changed), sorted(removed), unchanged, warnings, next, written);
  }

  private static List<String> sorted(List<String> addresses) {
    return addresses.stream().sorted().toList();
  }
}
