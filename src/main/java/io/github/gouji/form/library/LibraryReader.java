package io.github.gouji.form.library;

import io.github.gouji.finding.Code;
import io.github.gouji.finding.Findings;
import io.github.gouji.finding.Place;
import io.github.gouji.form.Correspondence;
import io.github.gouji.form.Form;
import io.github.gouji.form.Hybrid;
import io.github.gouji.form.SeriesDefinition;
import io.github.gouji.form.SeriesDefinition.Part;
import io.github.gouji.form.identity.CellRef;
import io.github.gouji.form.label.Vocabulary;
import io.github.gouji.form.read.CorrespondenceReader;
import io.github.gouji.form.read.FormFields;
import io.github.gouji.form.read.FormReader;
import io.github.gouji.form.read.RowNames;
import io.github.gouji.form.read.ScopeReader;
import io.github.gouji.form.table.TableForm;
import io.github.gouji.source.YamlValue.Entry;
import io.github.gouji.source.YamlValue.Mapping;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads form files one after the other, then what links them: correspondences, parts and joins of series. */
final class LibraryReader {
    private record Pending(Form form, FormFields fields) {}

    private record PartEntry(String formId, Entry entry) {}

    private final Vocabulary words;
    private final Findings findings;
    private final Map<String, Pending> pending = new LinkedHashMap<>();
    private final List<TableForm> supplements = new ArrayList<>();
    private final Map<String, FormFields> titles = new LinkedHashMap<>();
    private final List<PartEntry> parts = new ArrayList<>();

    LibraryReader(Vocabulary words, Findings findings) {
        this.words = words;
        this.findings = findings;
    }

    /** A form, further supplements, or definitions of series; told by its keys. */
    void add(Mapping file) {
        FormFields fields = FormFields.of(file, findings);
        if (fields.has("from")) {
            addForm(fields);
            return;
        }
        if (fields.has("tables")) {
            fields.choice("id", FormLibrary.SUPPLEMENTS, List.of(FormLibrary.SUPPLEMENTS));
            supplements.addAll(new FormReader(words, findings).tables(fields, FormLibrary.SUPPLEMENTS));
        }
        addSeries(FormLibrary.SUPPLEMENTS, fields);
        fields.done();
    }

    FormLibrary finish() {
        Map<String, Form> forms = new LinkedHashMap<>();
        pending.forEach((id, read) -> forms.put(id, linked(read)));
        return new FormLibrary(words, List.copyOf(forms.values()), supplements, series(forms));
    }

    private void addForm(FormFields fields) {
        Form form = new FormReader(words, findings).read(fields);
        if (pending.containsKey(form.id()) || form.id().equals(FormLibrary.SUPPLEMENTS)) {
            findings.add(Code.FORM_DEFINITION, fields.place("id"), "detail", "@form.duplicate-id", "name", form.id());
            return;
        }
        pending.put(form.id(), new Pending(form, fields));
        addSeries(form.id(), fields);
    }

    private void addSeries(String formId, FormFields fields) {
        for (Entry entry : fields.entries("series")) {
            if (entry.value() instanceof Mapping definition) {
                titles.put(entry.key().text(), FormFields.of(definition, findings));
            } else {
                parts.add(new PartEntry(formId, entry));
            }
        }
    }

    private Form linked(Pending read) {
        Form form = read.form();
        FormFields fields = read.fields();
        Optional<String> previous = form.previous();
        if (previous.isPresent() && !pending.containsKey(previous.get())) {
            findings.add(Code.FORM_DEFINITION, fields.place("previous"), "detail", "@form.unknown-form", "name", previous.get());
            previous = Optional.empty();
        }
        List<TableForm> before = previous.map(p -> pending.get(p).form().tables()).orElse(List.of());
        List<Correspondence> links = new CorrespondenceReader(
                        new ScopeReader(names(form.tables()), findings),
                        new ScopeReader(names(before), findings),
                        findings)
                .read(fields.items("correspondence"));
        fields.done();
        Form linked = withLinks(form, previous, links);
        if (previous.isPresent()) {
            requireLinks(linked, before, fields.place());
        }
        return linked;
    }

    /** Every cell of a form and of the form before must be accounted for, else a break could pass unseen. */
    private void requireLinks(Form form, List<TableForm> before, Place place) {
        for (TableForm table : form.tables()) {
            for (int i = 0; i < table.cellCount(); i++) {
                if (form.correspondenceOf(table.cell(i)).isEmpty()) {
                    findings.add(Code.FORM_DEFINITION, place, "detail", "@form.no-correspondence", "name", table.cell(i).toString());
                }
            }
        }
        for (TableForm table : before) {
            for (int i = 0; i < table.cellCount(); i++) {
                if (form.successorOf(table.cell(i)).isEmpty()) {
                    findings.add(Code.FORM_DEFINITION, place, "detail", "@form.nothing-follows", "name", table.cell(i).toString());
                }
            }
        }
    }

    private static Form withLinks(Form form, Optional<String> previous, List<Correspondence> links) {
        return new Form(
                form.id(),
                form.title(),
                form.notice(),
                form.fromYear(),
                form.toYear(),
                form.verified(),
                form.freeSections(),
                form.sections(),
                form.tables(),
                form.hybrids(),
                previous,
                links);
    }

    private List<RowNames> names(List<TableForm> tables) {
        List<RowNames> names = new ArrayList<>();
        tables.forEach(t -> names.add(RowNames.of(t)));
        supplements.forEach(t -> names.add(RowNames.of(t)));
        return names;
    }

    private List<SeriesDefinition> series(Map<String, Form> forms) {
        Map<String, List<Part>> bySeries = new LinkedHashMap<>();
        titles.keySet().forEach(id -> bySeries.put(id, new ArrayList<>()));
        for (PartEntry part : parts) {
            String id = part.entry().key().text();
            if (bySeries.containsKey(id)) {
                bySeries.get(id).addAll(partsOf(part, forms));
            } else {
                findings.add(Code.FORM_DEFINITION, part.entry().key().place(), "detail", "@form.unknown-series", "name", id);
            }
        }
        SeriesJoins joins = new SeriesJoins(forms, bySeries);
        List<SeriesDefinition> series = new ArrayList<>();
        titles.forEach((id, fields) -> {
            series.add(new SeriesDefinition(
                    id,
                    fields.text("title"),
                    fields.text("unit"),
                    fields.text("definition"),
                    bySeries.get(id),
                    joins.of(id)));
            fields.done();
        });
        return series;
    }

    /** The part of a form's own table, and one for each hybrid of that table. */
    private List<Part> partsOf(PartEntry part, Map<String, Form> forms) {
        Mapping single = new Mapping(List.of(part.entry()), false, part.entry().key().place());
        String id = part.entry().key().text();
        List<String> paths = FormFields.of(single, findings).texts(id);
        Form form = forms.get(part.formId());
        List<TableForm> own = form == null ? supplements : form.tables();
        List<Part> read = new ArrayList<>();
        addPart(read, part, "", new ScopeReader(own.stream().map(RowNames::of).toList(), findings), paths);
        for (Hybrid hybrid : form == null ? List.<Hybrid>of() : form.hybrids()) {
            ScopeReader scopes = new ScopeReader(List.of(RowNames.of(hybrid)), findings);
            if (paths.stream().allMatch(scopes::has)) {
                addPart(read, part, hybrid.id(), scopes, paths);
            }
        }
        return read;
    }

    private void addPart(List<Part> read, PartEntry part, String variant, ScopeReader scopes, List<String> paths) {
        List<CellRef> cells = scopes.cells(paths, part.entry().value().place());
        if (cells.stream().map(CellRef::table).distinct().count() == 1) {
            read.add(new Part(part.formId(), variant, cells));
        } else {
            findings.add(Code.FORM_DEFINITION, part.entry().value().place(), "detail", "@form.one-table");
        }
    }
}
