package io.github.gouji.form;

import static java.util.Objects.requireNonNull;

import io.github.gouji.form.identity.CellRef;
import io.github.gouji.form.identity.Identity;
import io.github.gouji.form.table.TableForm;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A form as issued: its years, sections, tables, known hybrids, and what corresponds to the form before. A form that
 * is not {@code verified} was not compared with its notice; one with {@code freeSections} takes any section file.
 */
public record Form(
        String id,
        String title,
        Optional<Notice> notice,
        int fromYear,
        OptionalInt toYear,
        boolean verified,
        boolean freeSections,
        List<SectionForm> sections,
        List<TableForm> tables,
        List<Hybrid> hybrids,
        Optional<String> previous,
        List<Correspondence> correspondences) {
    public Form {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(notice, "notice");
        requireNonNull(toYear, "toYear");
        requireNonNull(previous, "previous");
        sections = List.copyOf(sections);
        tables = List.copyOf(tables);
        hybrids = List.copyOf(hybrids);
        correspondences = List.copyOf(correspondences);
    }

    public boolean covers(int year) {
        return year >= fromYear && (toYear.isEmpty() || year <= toYear.getAsInt());
    }

    /** How many years lie between a year and the years of this form; 0 if it is one of them. */
    public int yearsFrom(int year) {
        int after = toYear.isPresent() ? Math.max(0, year - toYear.getAsInt()) : 0;
        return Math.max(after, Math.max(0, fromYear - year));
    }

    public Optional<TableForm> table(String tableId) {
        return tables.stream().filter(t -> t.id().equals(tableId)).findFirst();
    }

    public Optional<SectionForm> section(String sectionId) {
        return sections.stream().filter(s -> s.id().equals(sectionId)).findFirst();
    }

    /** The identities with the year before, written in ids so that they may link two forms. */
    public List<Identity> acrossYears() {
        return tables.stream().flatMap(t -> t.acrossYears().stream()).toList();
    }

    /** What a cell of this form was in the form before; nothing if this form has no such cell. */
    public Optional<Correspondence> correspondenceOf(CellRef cell) {
        for (Correspondence correspondence : correspondences) {
            if (correspondence.speaksOfNow(cell)) {
                return Optional.of(correspondence);
            }
        }
        return Optional.empty();
    }

    /** What became in this form of a cell of the form before. */
    public Optional<Correspondence> successorOf(CellRef cellBefore) {
        return correspondences.stream().filter(c -> c.speaksOfBefore(cellBefore)).findFirst();
    }
}
