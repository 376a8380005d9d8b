package io.github.gouji.output.manifest;

import io.github.gouji.output.content.Sha256;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** Which files of two builds were added, changed, removed; each list sorted by address. */
public record SiteDiff(List<String> added, List<String> changed, List<String> removed) {

  public SiteDiff {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    removed = List.copyOf(removed);
  }

  public static SiteDiff of(Manifest before, Manifest after) {
    SortedMap<String, Sha256> old = before.files();
    List<String> added = new ArrayList<>();
    List<String> changed = new ArrayList<>();
    after.files().forEach((address, checksum) -> {
      if (!old.containsKey(address)) {
        added.add(address);
      } else if (!old.get(address).equals(checksum)) {
        changed.add(address);
      }
    });
    List<String> removed = old.keySet().stream().filter(address -> !after.files().containsKey(address)).toList();
    return new SiteDiff(added, changed, removed);
  }

  public boolean isEmpty() {
    return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
  }
}
