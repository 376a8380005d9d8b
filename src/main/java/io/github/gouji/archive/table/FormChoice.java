package io.github.gouji.archive.table;

import io.github.gouji.archive.field.Vocabulary;
import io.github.gouji.finding.Code;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.Findings;
import io.github.gouji.finding.Place;
import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.form.library.FormMatch;
import io.github.gouji.form.table.TableForm;
import io.github.gouji.source.YamlValue.Entry;
import io.github.gouji.source.YamlValue.Mapping;
import io.github.gouji.source.YamlValue.Scalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Tells from its labels which form's table a file holds, and reports what speaks against it. */
final class FormChoice {
    private final FormLibrary forms;
    private final Vocabulary vocabulary;
    private final Findings findings;

    FormChoice(FormLibrary forms, Vocabulary vocabulary, Findings findings) {
        this.forms = forms;
        this.vocabulary = vocabulary;
        this.findings = findings;
    }

    /**
     * The form of a table.
     *
     * @param own the form that the file names itself
     * @param start where the file's first entry stands
     */
    Optional<TableForm> of(String stem, List<Entry> rows, Optional<Scalar> own, TableReader.Context context, Place start) {
        Optional<TableForm> supplement = forms.supplement(stem);
        if (supplement.isPresent()) {
            return supplement;
        }
        Map<String, Place> labels = labels(rows);
        Optional<String> declared = own.map(Scalar::text).or(context::declaredForm);
        FormMatch match = forms.detect(stem, List.copyOf(labels.keySet()), declared, context.year());
        if (match instanceof FormMatch.Detected detected) {
            if (detected.notOfYear() && declared.isEmpty()) {
                notOfYear(detected.table().formId(), context.year(), start);
            }
            return Optional.of(detected.table());
        }
        if (match instanceof FormMatch.Mixed mixed) {
            mixed(mixed, labels, start);
        } else if (match instanceof FormMatch.Unknown unknown) {
            Place place = own.map(Scalar::place).orElse(start);
            String expected = String.join(" | ", unknown.possible());
            findings.add(Code.FORM_UNKNOWN, place, "form", declared.orElse(stem), "expected", expected);
        }
        return Optional.empty();
    }

    /** The written labels by which a form is told, with their places: of rows, and of the columns beside them. */
    private Map<String, Place> labels(List<Entry> rows) {
        Map<String, Place> labels = new LinkedHashMap<>();
        for (Entry row : rows) {
            labels.put(row.key().text(), row.key().place());
            if (row.value() instanceof Mapping mapping) {
                for (Entry column : mapping.entries()) {
                    String label = column.key().text();
                    boolean ours = vocabulary.keys("row").id(label).isPresent()
                            || vocabulary.keys("cell").id(label).isPresent();
                    if (!ours) {
                        labels.put(row.key().text() + "/" + label, column.key().place());
                    }
                }
            }
        }
        return labels;
    }

    private void notOfYear(String form, int year, Place place) {
        findings.add(
                Code.FORM_NOT_OF_YEAR,
                place,
                "form",
                form,
                "year",
                String.valueOf(year),
                "expected",
                forms.formOfYear(year).id());
    }

    private void mixed(FormMatch.Mixed mixed, Map<String, Place> labels, Place start) {
        List<Place> others = places(mixed.firstLabels(), labels);
        List<Place> few = places(mixed.secondLabels(), labels);
        findings.add(Finding.of(
                        Code.FORM_MIXED,
                        few.isEmpty() ? start : few.get(0),
                        "first",
                        mixed.firstForm(),
                        "firstLabels",
                        String.join(", ", mixed.firstLabels()),
                        "second",
                        mixed.secondForm(),
                        "secondLabels",
                        String.join(", ", mixed.secondLabels()))
                .alsoAt(others));
    }

    private static List<Place> places(List<String> written, Map<String, Place> labels) {
        return written.stream().map(labels::get).filter(Objects::nonNull).toList();
    }
}
