package io.github.gouji.intake.label;

import io.github.gouji.form.Form;
import io.github.gouji.form.label.Vocabulary;
import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.form.table.Layout;
import io.github.gouji.form.table.TableForm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells from the labels of a page which form each of its tables has; the year only decides between equals. */
public final class FormChoice {
    private static final int LEAST_LIST_ROWS = 6;

    private final FormLibrary forms;
    private final Vocabulary words;
    private final int year;
    private final Map<String, String> keyOf = new HashMap<>();
    private final Map<TableForm, Integer> knownOf = new HashMap<>();

    public FormChoice(FormLibrary forms, int year) {
        this.forms = forms;
        this.words = forms.vocabulary();
        this.year = year;
    }

    /**
     * The tables that the page can hold, at most one for each file.
     *
     * @param texts everything on the page that is short enough for a label
     */
    public List<TableForm> choose(List<String> texts) {
        Set<String> keys = new LinkedHashSet<>();
        texts.forEach(t -> keys.add(key(t)));
        Map<String, List<TableForm>> candidates = new LinkedHashMap<>();
        for (Form form : forms.forms()) {
            form.tables().forEach(t -> candidates.computeIfAbsent(t.file(), forms::tableForms));
        }
        Optional<String> clear = clearForm(candidates, keys);
        List<TableForm> chosen = new ArrayList<>();
        for (List<TableForm> tables : candidates.values()) {
            tables.stream()
                    .filter(t -> possible(t, keys))
                    .max(Comparator.comparingInt((TableForm t) -> known(t, keys))
                            .thenComparing(t -> clear.map(t.formId()::equals).orElse(false))
                            .thenComparing(t -> -distance(t))
                            .thenComparing(t -> t.variant().isEmpty()))
                    .ifPresent(chosen::add);
        }
        return chosen;
    }

    /** The form that one of the tables certainly has, for those that could have several. */
    private Optional<String> clearForm(Map<String, List<TableForm>> candidates, Set<String> keys) {
        String best = "";
        int lead = 0;
        for (List<TableForm> tables : candidates.values()) {
            List<TableForm> sorted = tables.stream()
                    .filter(t -> possible(t, keys))
                    .sorted(Comparator.comparingInt((TableForm t) -> -known(t, keys)))
                    .toList();
            if (sorted.size() > 1) {
                int ahead = known(sorted.get(0), keys) - known(sorted.get(1), keys);
                if (ahead > lead) {
                    lead = ahead;
                    best = sorted.get(0).formId();
                }
            }
        }
        return lead > 0 ? Optional.of(best) : Optional.empty();
    }

    /** A list of indicators is told by many of its rows: single ones are common words. */
    private boolean possible(TableForm table, Set<String> keys) {
        return table.layout() == Layout.LIST ? known(table, keys) >= LEAST_LIST_ROWS : known(table, keys) >= 0;
    }

    private String key(String label) {
        return keyOf.computeIfAbsent(label, l -> words.label(l).key());
    }

    private int known(TableForm table, Set<String> keys) {
        return knownOf.computeIfAbsent(table, t -> count(t, keys));
    }

    private int count(TableForm table, Set<String> keys) {
        Set<String> known = new LinkedHashSet<>();
        Set<String> heads = new LinkedHashSet<>();
        table.rows().forEach(r -> r.columns().forEach(c -> heads.add(key(c.label()))));
        table.rows().forEach(row -> {
            // A row called like a column (其他, 总计) says nothing: the head is on every form.
            if (!heads.contains(key(row.label()))) {
                note(known, keys, "row/" + row.id(), row.label(), row.aliases());
            }
            row.columns().forEach(c -> note(known, keys, "column/" + c.id(), c.label(), c.aliases()));
        });
        return known.size();
    }

    private void note(Set<String> known, Set<String> keys, String id, String label, List<String> aliases) {
        boolean found = keys.contains(key(label))
                || aliases.stream().anyMatch(a -> keys.contains(key(a)));
        if (found) {
            known.add(id);
        }
    }

    private int distance(TableForm table) {
        return table.formId().equals(forms.formOfYear(year).id())
                ? -1
                : forms.form(table.formId()).map(f -> f.yearsFrom(year)).orElse(Integer.MAX_VALUE);
    }
}
