package io.github.gouji.compose.figure;

import static java.util.Objects.requireNonNull;

import io.github.gouji.archive.ArchiveSettings;
import io.github.gouji.check.CheckedBody;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.finding.Messages;
import io.github.gouji.form.identity.CellRef;
import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.site.Address;
import java.util.Optional;

/**
 * What all parts of one report's page share.
 *
 * @param body the body with the reports that the site shows
 */
public record ReportContext(
        ArchiveSettings settings,
        FormLibrary forms,
        Messages words,
        Glossary glossary,
        CheckedBody body,
        CheckedReport report,
        MarkBook marks) {
    public ReportContext {
        requireNonNull(settings, "settings");
        requireNonNull(forms, "forms");
        requireNonNull(words, "words");
        requireNonNull(glossary, "glossary");
        requireNonNull(body, "body");
        requireNonNull(report, "report");
        requireNonNull(marks, "marks");
    }

    public int year() {
        return report.year();
    }

    public Address address() {
        return Address.report(body.body().id(), year());
    }

    /**
     * A sentence of the page.
     *
     * @param holes names and fillings in turn
     */
    public String say(String key, String... holes) {
        return words.say(key, holes);
    }

    /** How this page reaches a cell of a report of the same body; nothing where that report is not shown. */
    public Optional<String> linkTo(int otherYear, CellRef cell) {
        Optional<CheckedReport> other = otherYear == year() ? Optional.of(report) : body.report(otherYear);
        return other.filter(r -> r.table(cell.table()).isPresent())
                .map(r -> pageOf(otherYear) + "#" + CellAnchor.of(cell));
    }

    /** How this page reaches the page of a year: empty for itself. */
    public String pageOf(int otherYear) {
        return otherYear == year() ? "" : address().linkTo(Address.report(body.body().id(), otherYear));
    }
}
