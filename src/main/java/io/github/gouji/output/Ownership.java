package io.github.gouji.output;

import io.github.gouji.output.content.Sha256;
import io.github.gouji.output.manifest.AddressRules;
import io.github.gouji.output.manifest.Journal;
import io.github.gouji.output.manifest.Manifest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which files in the output are ours, by the manifest and the journal of earlier builds. */
final class Ownership {

  private final SortedMap<String, Set<Sha256>> checksums = new TreeMap<>();
  private final Set<String> claimed = new HashSet<>();
  private final SortedSet<String> directories = new TreeSet<>();
  // Filled at the first question; most builds never ask it.
  private final Map<String, List<String>> spellings = new HashMap<>();

  Ownership(Optional<Manifest> manifest, Optional<Journal> journal) {
    manifest.ifPresent(m -> m.files().forEach((address, checksum) -> add(address, checksum, true)));
    journal.ifPresent(j -> j.entries().forEach(entry -> add(entry.address(), entry.checksum(), j.whole())));
  }

  private void add(String address, Sha256 checksum, boolean certain) {
    checksums.computeIfAbsent(address, a -> new HashSet<>(2)).add(checksum);
    directories.addAll(AddressRules.ancestors(address));
    if (certain) {
      claimed.add(address);
    }
  }

  /** Every address that was ours or may have been. */
  Set<String> addresses() {
    return Collections.unmodifiableSet(checksums.keySet());
  }

  /** The directories above them. */
  SortedSet<String> directories() {
    return Collections.unmodifiableSortedSet(directories);
  }

  /** Whether whatever regular file stands at the address is ours, edited or not. */
  boolean claims(String address) {
    return claimed.contains(address);
  }

  /** Whether we once wrote, or were about to write, these very bytes there. */
  boolean wrote(String address, Sha256 checksum) {
    return checksums.getOrDefault(address, Set.of()).contains(checksum);
  }

  /**
   * Whether we wrote these bytes there under any spelling: on a disk that does not tell cases apart, a page whose
   * address changed its case, interrupted by a crash, is known under both.
   */
  boolean wroteInAnySpelling(String address, Sha256 checksum) {
    if (wrote(address, checksum)) {
      return true;
    }
    if (spellings.isEmpty()) {
      checksums.keySet().forEach(a -> spellings.computeIfAbsent(AddressRules.fold(a), f -> new ArrayList<>()).add(a));
    }
    return spellings.getOrDefault(AddressRules.fold(address), List.of()).stream().anyMatch(a -> wrote(a, checksum));
  }

  List<Journal.Entry> entriesFor(String address) {
    List<Journal.Entry> entries = new ArrayList<>();
    checksums.getOrDefault(address, Set.of()).stream()
        .sorted((a, b) -> a.hex().compareTo(b.hex()))
        .forEach(checksum -> entries.add(new Journal.Entry(address, checksum)));
    return entries;
  }
}
