package io.github.gouji;

import io.github.gouji.finding.Code;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.Place;
import io.github.gouji.output.WriteReport;
import io.github.gouji.output.disk.WriteProblem;
import java.nio.file.Path;
import java.util.Locale;

/** Turns what the writer met on disk into findings. */
final class WriteFindings {
    private final Path output;

    WriteFindings(Path output) {
        this.output = output;
    }

    Finding of(WriteProblem problem) {
        Place place = Place.of(shown(problem.path()));
        return problem.fold(
                foreign -> Finding.of(
                        Code.OUTPUT_FOREIGN_FILE,
                        place,
                        "name",
                        foreign.address().isEmpty() ? place.file() : foreign.address()),
                locked -> Finding.of(Code.OUTPUT_LOCKED, place),
                failure -> Finding.of(
                        Code.OUTPUT_FAILED,
                        place,
                        "detail",
                        "@disk." + failure.reason().name().toLowerCase(Locale.ROOT),
                        "system",
                        failure.detail()));
    }

    Finding of(WriteReport.Warning warning) {
        return Finding.of(Code.OUTPUT_EDITED, Place.of(output.getFileName() + "/" + warning.address()));
    }

    /** From the folder that holds the output, not from the root of the machine. */
    private String shown(Path path) {
        Path holder = output.toAbsolutePath().getParent();
        Path absolute = path.toAbsolutePath();
        Path shown = holder != null && absolute.startsWith(holder) ? holder.relativize(absolute) : path;
        return shown.toString().replace('\\', '/');
    }
}
