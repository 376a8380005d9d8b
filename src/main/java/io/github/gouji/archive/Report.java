package io.github.gouji.archive;

import static java.util.Objects.requireNonNull;

import io.github.gouji.archive.dossier.Dossier;
import io.github.gouji.archive.dossier.Holding;
import io.github.gouji.archive.dossier.Identification;
import io.github.gouji.archive.figure.FilledTable;
import io.github.gouji.finding.Place;
import io.github.gouji.form.Form;
import io.github.gouji.prose.Narrative;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One body's report for one year as we hold it. */
public record Report(
        Key key, Form form, Identification identification, Holding holding, Contents contents, Dossier dossier) {
    public Report {
        requireNonNull(key, "key");
        requireNonNull(form, "form");
        requireNonNull(identification, "identification");
        requireNonNull(holding, "holding");
        requireNonNull(contents, "contents");
        requireNonNull(dossier, "dossier");
    }

    /** Which report it is, and where its report.yaml stands. */
    public record Key(String body, int year, Place place) {}

    /**
     * The report's own words and figures.
     *
     * @param unread the names of table files that are there and could not be read
     */
    public record Contents(
            Optional<Narrative> preamble, List<Section> sections, List<FilledTable> tables, Set<String> unread) {
        public Contents {
            requireNonNull(preamble, "preamble");
            sections = List.copyOf(sections);
            tables = List.copyOf(tables);
            unread = Set.copyOf(unread);
        }
    }

    public String body() {
        return key.body();
    }

    public int year() {
        return key.year();
    }

    public List<Section> sections() {
        return contents.sections();
    }

    public List<FilledTable> tables() {
        return contents.tables();
    }

    public Optional<FilledTable> table(String id) {
        return contents.tables().stream().filter(t -> t.id().equals(id)).findFirst();
    }

    /** The statistical scope of a table: its own, else the report's. */
    public Optional<String> scope(FilledTable table) {
        return table.notes().scope().or(holding::scope);
    }
}
