package io.github.gouji.form;

import static java.util.Objects.requireNonNull;

import io.github.gouji.form.identity.CellRef;
import io.github.gouji.form.table.TableForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One indicator through the years: for each form the cells whose sum it is, and for each change of form whether the
 * figures before and after compare.
 */
public record SeriesDefinition(
        String id, String title, String unit, String definition, List<Part> parts, List<Join> joins) {

    /** The same indicator with its words changed. */
    public SeriesDefinition named(UnaryOperator<String> names) {
        return new SeriesDefinition(
                id,
                names.apply(title),
                names.apply(unit),
                names.apply(definition),
                parts,
                joins.stream().map(j -> j.named(names)).toList());
    }

    /** The cells of one form's table; {@code variant} is the id of a hybrid, "" for the form's own table. */
    public record Part(String formId, String variant, List<CellRef> cells) {
        public Part {
            requireNonNull(formId, "formId");
            requireNonNull(variant, "variant");
            cells = List.copyOf(cells);
        }

        public String table() {
            return cells.get(0).table();
        }
    }

    /** Whether figures under two forms compare. */
    public enum Comparability {
        COMPARABLE,
        /** Comparable, with a reservation. */
        NOTED,
        /** Another quantity: the line is broken. */
        BREAK,
        /** Not on the form before. */
        STARTS,
        /** Not on the form after. */
        ENDS
    }

    /**
     * What happens to the series between two forms, with the reasons; {@code other} is the series that holds the
     * incomparable quantity on the other side, if there is one.
     */
    public record Join(
            String fromForm, String toForm, Comparability kind, List<String> notes, Optional<String> other) {
        public Join {
            requireNonNull(fromForm, "fromForm");
            requireNonNull(toForm, "toForm");
            requireNonNull(kind, "kind");
            requireNonNull(other, "other");
            notes = List.copyOf(notes);
        }

        private Join named(UnaryOperator<String> names) {
            return new Join(fromForm, toForm, kind, notes.stream().map(names).toList(), other);
        }

        public boolean comparable() {
            return kind == Comparability.COMPARABLE || kind == Comparability.NOTED;
        }
    }

    public SeriesDefinition {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(unit, "unit");
        requireNonNull(definition, "definition");
        parts = List.copyOf(parts);
        joins = List.copyOf(joins);
    }

    /** The part that a table holds; nothing if this series has no cells in it. */
    public Optional<Part> partOf(TableForm table) {
        for (Part part : parts) {
            if (part.formId().equals(table.formId())
                    && part.variant().equals(table.variant().orElse(""))
                    && part.cells().stream().allMatch(c -> table.cellIndex(c).isPresent())) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    /** Whether figures of two parts compare, over any forms between them. */
    public Join between(Part before, Part after) {
        return between(before.formId(), after.formId());
    }

    private Join between(String before, String after) {
        if (before.equals(after)) {
            return new Join(before, after, Comparability.COMPARABLE, List.of(), Optional.empty());
        }
        Optional<Join> direct = joins.stream()
                .filter(j -> j.fromForm().equals(before) && j.toForm().equals(after)
                        || j.fromForm().equals(after) && j.toForm().equals(before))
                .findFirst();
        return direct.map(j -> new Join(before, after, j.kind(), j.notes(), j.other()))
                .orElseGet(() -> through(before, after));
    }

    /** Over the forms between, from the later one back; without a way through, the line is broken. */
    private Join through(String before, String after) {
        List<String> notes = new ArrayList<>();
        Comparability kind = Comparability.COMPARABLE;
        boolean forward = reaches(before, after);
        String goal = forward ? before : after;
        String at = forward ? after : before;
        for (int steps = 0; steps < joins.size() && !at.equals(goal); steps++) {
            Optional<Join> join = into(at);
            if (join.isEmpty() || !join.get().comparable()) {
                break;
            }
            notes.addAll(0, join.get().notes());
            kind = join.get().kind() == Comparability.NOTED ? Comparability.NOTED : kind;
            at = join.get().fromForm();
        }
        return new Join(before, after, at.equals(goal) ? kind : Comparability.BREAK, notes, Optional.empty());
    }

    private boolean reaches(String before, String after) {
        String at = after;
        for (int steps = 0; steps < joins.size() && !at.equals(before); steps++) {
            at = into(at).map(Join::fromForm).orElse(at);
        }
        return at.equals(before);
    }

    private Optional<Join> into(String form) {
        return joins.stream().filter(j -> j.toForm().equals(form)).findFirst();
    }
}
