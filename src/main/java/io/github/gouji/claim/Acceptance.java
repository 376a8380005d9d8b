package io.github.gouji.claim;

import io.github.gouji.archive.AcceptedFinding;
import io.github.gouji.archive.Archive;
import io.github.gouji.archive.Body;
import io.github.gouji.archive.Report;
import io.github.gouji.finding.Code;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.Severity;
import io.github.gouji.finding.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Applies what people have confirmed (确认): a confirmed finding becomes a note, a confirmed note goes, and a
 * confirmation that fits nothing is itself a finding. A finding can be confirmed if it names its content.
 */
public final class Acceptance {
    private final Map<String, List<AcceptedFinding>> byFolder = new TreeMap<>();
    private final Map<AcceptedFinding, Report> reports = new HashMap<>();
    private final Set<AcceptedFinding> used = new HashSet<>();

    private Acceptance(Archive archive) {
        for (Body body : archive.bodies()) {
            for (Report report : body.reports()) {
                List<AcceptedFinding> accepted = report.dossier().accepted();
                if (!accepted.isEmpty()) {
                    byFolder.put(folder(report.key().place().file()), accepted);
                    accepted.forEach(a -> reports.put(a, report));
                }
            }
        }
    }

    /** The findings as they stand after confirmation, with those about the confirmations. */
    public static List<Finding> apply(Archive archive, List<Finding> findings) {
        Acceptance acceptance = new Acceptance(archive);
        List<Finding> after = new ArrayList<>();
        findings.forEach(f -> acceptance.after(f).ifPresent(after::add));
        acceptance.unused(after);
        return after;
    }

    private Optional<Finding> after(Finding finding) {
        Optional<AcceptedFinding> accepted = Optional.ofNullable(finding.words().get(Reporter.CONTENT))
                .flatMap(content -> accepted(finding, content));
        if (accepted.isEmpty()) {
            return Optional.of(finding);
        }
        used.add(accepted.get());
        return finding.severity() == Severity.NOTE ? Optional.empty() : Optional.of(finding.with(Severity.NOTE));
    }

    private Optional<AcceptedFinding> accepted(Finding finding, String content) {
        String file = finding.place().file();
        return byFolder.getOrDefault(folder(file), List.of()).stream()
                .filter(a -> a.code().equals(finding.code().id()))
                .filter(a -> a.path().isEmpty() || file.endsWith("/" + a.path()))
                .filter(a -> Plain.of(a.content()).text().equals(Plain.of(content).text()))
                .findFirst();
    }

    private void unused(List<Finding> into) {
        for (List<AcceptedFinding> entries : byFolder.values()) {
            for (AcceptedFinding entry : entries) {
                if (!used.contains(entry)) {
                    Report report = reports.get(entry);
                    into.add(Finding.of(Code.ACCEPTANCE_UNUSED, entry.place(), "code", entry.code(), "text", entry.content())
                            .about(Subject.of(report.body(), report.year())));
                }
            }
        }
    }

    private static String folder(String file) {
        int slash = file.lastIndexOf('/');
        return slash < 0 ? "" : file.substring(0, slash);
    }
}
