package io.github.gouji.output;

import static java.util.Objects.requireNonNull;

import io.github.gouji.output.WriteReport.Warning;
import io.github.gouji.output.content.OutputFile;
import io.github.gouji.output.disk.Occupant;
import io.github.gouji.output.disk.WriteProblem.ForeignFile;
import io.github.gouji.output.manifest.Journal;
import java.util.List;

/**
 * Everything a build will do to the output, decided before anything is touched.
 *
 * @param obstacles what makes the plan impossible; with one of them the rest means nothing
 * @param writes in the order of writing
 * @param vacating old files whose place, or a directory of whose name, a new file needs; they go first
 * @param departing the other old files that the site no longer has
 * @param abandoned directories in which the site no longer has a file, innermost first
 */
record WritePlan(
    List<ForeignFile> obstacles,
    List<Write> writes,
    List<String> vacating,
    List<String> departing,
    List<String> abandoned,
    Journal journal,
    boolean manifestDiffers,
    WriteReport report) {

  /**
   * One file to be put in its place.
   *
   * @param replaces NOTHING, a FILE of ours, or a DIRECTORY of ours that will be empty by then
   */
  record Write(OutputFile file, Occupant replaces) {
    Write {
      requireNonNull(file);
      requireNonNull(replaces);
    }

    String address() {
      return file.address();
    }
  }

  WritePlan {
    obstacles = List.copyOf(obstacles);
    writes = List.copyOf(writes);
    vacating = List.copyOf(vacating);
    departing = List.copyOf(departing);
    abandoned = List.copyOf(abandoned);
    requireNonNull(journal);
    requireNonNull(report);
  }

  boolean changesNothing() {
    return writes.isEmpty() && vacating.isEmpty() && departing.isEmpty() && !manifestDiffers;
  }
}
