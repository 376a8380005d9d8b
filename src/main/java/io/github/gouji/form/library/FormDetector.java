package io.github.gouji.form.library;

import io.github.gouji.form.Form;
import io.github.gouji.form.table.TableForm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells from the labels of one file which form's table it is; the year only decides between equals. */
final class FormDetector {
    private final FormLibrary library;
    private final List<TableForm> candidates;
    private final Form formOfYear;
    private final int year;

    FormDetector(FormLibrary library, List<TableForm> candidates, int year) {
        this.library = library;
        this.candidates = candidates;
        this.formOfYear = library.formOfYear(year);
        this.year = year;
    }

    FormMatch detect(List<String> labels, Optional<String> declared) {
        Optional<TableForm> expected = declared.isEmpty() ? knowingAll(labels) : Optional.empty();
        if (expected.isPresent()) {
            return detected(expected.get());
        }
        Map<TableForm, Set<String>> known = known(labels);
        if (declared.isPresent()) {
            return candidates.stream()
                    .filter(t -> t.formId().equals(declared.get()))
                    .max(Comparator.comparingInt((TableForm t) -> known.get(t).size())
                            .thenComparing(t -> t.variant().isEmpty()))
                    .map(this::detected)
                    .orElseGet(this::unknown);
        }
        Optional<TableForm> open = candidates.stream()
                .filter(t -> t.open() && t.formId().equals(formOfYear.id()))
                .findFirst();
        if (open.isPresent()) {
            return detected(open.get());
        }
        Set<String> anywhere = new LinkedHashSet<>();
        known.values().forEach(anywhere::addAll);
        Optional<TableForm> best = candidates.stream()
                .filter(t -> known.get(t).containsAll(anywhere))
                .min(Comparator.comparingInt(this::distance).thenComparing(t -> t.variant().isPresent()));
        if (best.isPresent()) {
            return detected(best.get());
        }
        return candidates.isEmpty() ? unknown() : mixed(known, anywhere);
    }

    /** The table of the year's form, if it knows every label: then no other could be nearer, and none is looked at. */
    private Optional<TableForm> knowingAll(List<String> labels) {
        return candidates.stream()
                .filter(t -> t.variant().isEmpty() && t.formId().equals(formOfYear.id()))
                .findFirst()
                .filter(t -> !t.open() && labels.stream().allMatch(t.labels()::knows));
    }

    private Map<TableForm, Set<String>> known(List<String> labels) {
        Map<TableForm, Set<String>> known = new LinkedHashMap<>();
        for (TableForm table : candidates) {
            Set<String> recognised = new LinkedHashSet<>();
            labels.stream().filter(table.labels()::knows).forEach(recognised::add);
            known.put(table, recognised);
        }
        return known;
    }

    private int distance(TableForm table) {
        return table.formId().equals(formOfYear.id())
                ? -1
                : library.form(table.formId()).map(f -> f.yearsFrom(year)).orElse(Integer.MAX_VALUE);
    }

    private FormMatch detected(TableForm table) {
        return new FormMatch.Detected(table, !table.formId().equals(formOfYear.id()));
    }

    private FormMatch unknown() {
        return new FormMatch.Unknown(
                candidates.stream().map(TableForm::formId).distinct().toList());
    }

    /** The table that knows most, against the one that knows most of what it does not. */
    private FormMatch mixed(Map<TableForm, Set<String>> known, Set<String> anywhere) {
        Comparator<TableForm> nearest = Comparator.comparingInt((TableForm t) -> -distance(t));
        TableForm first = candidates.stream()
                .max(Comparator.comparingInt((TableForm t) -> known.get(t).size()).thenComparing(nearest))
                .orElseThrow();
        Set<String> rest = without(anywhere, known.get(first));
        TableForm second = candidates.stream()
                .max(Comparator.comparingInt((TableForm t) ->
                                rest.size() - without(rest, known.get(t)).size())
                        .thenComparing(nearest))
                .orElseThrow();
        return new FormMatch.Mixed(
                first.formId(),
                new ArrayList<>(without(known.get(first), known.get(second))),
                second.formId(),
                new ArrayList<>(without(known.get(second), known.get(first))));
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        Set<String> rest = new LinkedHashSet<>(all);
        rest.removeAll(some);
        return rest;
    }
}
