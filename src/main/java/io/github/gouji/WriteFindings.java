package io.github.gouji;

import io.github.gouji.finding.Code;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.Place;
import io.github.gouji.output.WriteProblem;
import io.github.gouji.output.WriteReport;
import java.util.Locale;

/** Turns what the writer met on disk into findings. */
final class WriteFindings {
    private WriteFindings() {}

    static Finding of(WriteProblem problem) {
        Place place = Place.of(problem.path().toString().replace('\\', '/'));
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

    static Finding of(WriteReport.Warning warning, String output) {
        return Finding.of(Code.OUTPUT_EDITED, Place.of(output + "/" + warning.address()));
    }
}
