package io.github.gouji.output;

import static java.util.Objects.requireNonNull;

import io.github.gouji.output.content.Checksum;
import io.github.gouji.output.manifest.Manifest;
import java.util.List;
import java.util.Map;

/**
 * What a build did to the output: sorted addresses, without the manifest itself, which changes when any of the first
 * three lists has an entry.
 *
 * @param written of the files that were written
 */
public record WriteReport(
    List<String> added,
    List<String> changed,
    List<String> removed,
    List<String> unchanged,
    List<Warning> warnings,
    Manifest manifest,
    Map<String, Checksum> written) {

  /** Something that was done all the same, and that somebody should know. */
  public record Warning(Kind kind, String address) {

    /** A file of ours that somebody had edited was replaced, or removed because the site no longer has it. */
    public enum Kind {
      EDITED_FILE_REPLACED,
      EDITED_FILE_REMOVED
    }

    public Warning {
      requireNonNull(kind);
      requireNonNull(address);
    }
  }

  public WriteReport {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    removed = List.copyOf(removed);
    unchanged = List.copyOf(unchanged);
    warnings = List.copyOf(warnings);
    requireNonNull(manifest);
    written = Map.copyOf(written);
  }
}
