package io.github.gouji.claim.oversight;

import io.github.gouji.archive.Body;
import io.github.gouji.archive.Report;
import io.github.gouji.archive.field.Vocabulary;
import io.github.gouji.claim.passage.Reporter;
import io.github.gouji.finding.Code;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.Place;
import io.github.gouji.finding.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Years between held ones that are not held and for which the body gives no reason. */
public final class MissingYears {
    private MissingYears() {}

    public static List<Finding> of(Body body, Vocabulary vocabulary) {
        List<Integer> held = body.reports().stream().map(Report::year).sorted().toList();
        List<Integer> missing = new ArrayList<>();
        for (int i = 1; i < held.size(); i++) {
            for (int year = held.get(i - 1) + 1; year < held.get(i); year++) {
                if (!body.history().absentYears().containsKey(year)) {
                    missing.add(year);
                }
            }
        }
        if (missing.isEmpty()) {
            return List.of();
        }
        String years = missing.stream().map(String::valueOf).collect(Collectors.joining(", "));
        Reporter reporter = new Reporter(Subject.of(body.id(), 0), vocabulary);
        reporter.confirmable(
                Code.YEAR_MISSING,
                bodyFile(body.reports().get(0)),
                years,
                List.of(),
                "years",
                years,
                "first",
                String.valueOf(missing.get(0)));
        return reporter.findings();
    }

    /** body.yaml lies beside the folder of each year. */
    private static Place bodyFile(Report report) {
        String file = report.key().place().file();
        String year = file.substring(0, file.lastIndexOf('/'));
        return Place.of(year.substring(0, year.lastIndexOf('/') + 1) + "body.yaml");
    }
}
