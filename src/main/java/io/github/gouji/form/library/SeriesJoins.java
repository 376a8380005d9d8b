package io.github.gouji.form.library;

import io.github.gouji.form.Correspondence;
import io.github.gouji.form.Correspondence.Kind;
import io.github.gouji.form.Form;
import io.github.gouji.form.SeriesDefinition.Comparability;
import io.github.gouji.form.SeriesDefinition.Join;
import io.github.gouji.form.SeriesDefinition.Part;
import io.github.gouji.form.identity.CellRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Derives from the correspondences of the forms where a series goes on, breaks, starts and ends. */
final class SeriesJoins {
    private final Map<String, Form> forms;
    private final Map<String, List<Part>> partsBySeries;

    SeriesJoins(Map<String, Form> forms, Map<String, List<Part>> partsBySeries) {
        this.forms = forms;
        this.partsBySeries = partsBySeries;
    }

    List<Join> of(String series) {
        List<Join> joins = new ArrayList<>();
        for (Form form : forms.values()) {
            form.previous().map(forms::get).flatMap(before -> join(series, before, form)).ifPresent(joins::add);
        }
        return joins;
    }

    private Optional<Join> join(String series, Form before, Form after) {
        Optional<Part> old = part(series, before.id());
        Optional<Part> fresh = part(series, after.id());
        if (old.map(Part::formId).equals(fresh.map(Part::formId))) {
            return Optional.empty(); // in neither, or held by the same supplement before and after
        }
        if (old.isEmpty()) {
            return Optional.of(start(series, before, after, fresh.get()));
        }
        return Optional.of(fresh.isEmpty() ? end(series, before, after, old.get()) : join(after, old.get(), fresh.get()));
    }

    private static Join join(Form after, Part old, Part fresh) {
        Set<CellRef> continued = new HashSet<>();
        Set<String> notes = new LinkedHashSet<>();
        boolean comparable = true;
        for (CellRef cell : fresh.cells()) {
            Optional<Correspondence> found = after.correspondenceOf(cell);
            found.ifPresent(c -> continued.addAll(c.cellsBefore(cell)));
            found.map(Correspondence::why).filter(w -> !w.isEmpty()).ifPresent(notes::add);
            comparable &= found.isPresent() && found.get().comparable();
        }
        comparable &= continued.equals(new HashSet<>(old.cells()));
        Comparability kind = !comparable
                ? Comparability.BREAK
                : notes.isEmpty() ? Comparability.COMPARABLE : Comparability.NOTED;
        return new Join(old.formId(), fresh.formId(), kind, List.copyOf(notes), Optional.empty());
    }

    private Join start(String series, Form before, Form after, Part fresh) {
        Optional<Correspondence> found = after.correspondenceOf(fresh.cells().get(0));
        boolean another = found.isPresent() && found.get().kind() == Kind.NOT_COMPARABLE;
        Optional<String> other = another
                ? holding(series, before.id(), cell -> found.get().speaksOfBefore(cell))
                : Optional.empty();
        Comparability kind = another ? Comparability.BREAK : Comparability.STARTS;
        return new Join(before.id(), fresh.formId(), kind, why(found), other);
    }

    private Join end(String series, Form before, Form after, Part old) {
        Optional<Correspondence> found = after.successorOf(old.cells().get(0));
        boolean another = found.isPresent() && found.get().kind() == Kind.NOT_COMPARABLE;
        Optional<String> other = another
                ? holding(series, after.id(), cell -> found.get().speaksOfNow(cell))
                : Optional.empty();
        Comparability kind = another ? Comparability.BREAK : Comparability.ENDS;
        return new Join(old.formId(), after.id(), kind, why(found), other);
    }

    private static List<String> why(Optional<Correspondence> found) {
        return found.map(Correspondence::why).filter(w -> !w.isEmpty()).map(List::of).orElse(List.of());
    }

    private Optional<String> holding(String except, String formId, Predicate<CellRef> cells) {
        return partsBySeries.keySet().stream()
                .filter(id -> !id.equals(except))
                .filter(id -> part(id, formId)
                        .filter(p -> p.cells().stream().anyMatch(cells))
                        .isPresent())
                .findFirst();
    }

    /** The part of a form, or that of the supplements, which go beside every form. */
    private Optional<Part> part(String series, String formId) {
        List<Part> parts = partsBySeries.getOrDefault(series, List.of());
        Optional<Part> own = parts.stream()
                .filter(p -> p.formId().equals(formId) && p.variant().isEmpty())
                .findFirst();
        return own.isPresent()
                ? own
                : parts.stream()
                        .filter(p -> p.formId().equals(FormLibrary.SUPPLEMENTS))
                        .findFirst();
    }
}
