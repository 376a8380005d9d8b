package io.github.gouji.intake.table;

import io.github.gouji.form.label.Vocabulary;
import io.github.gouji.form.table.Layout;
import io.github.gouji.form.table.RowForm;
import io.github.gouji.form.table.TableForm;
import io.github.gouji.intake.label.Hit;
import io.github.gouji.intake.label.Meaning;
import io.github.gouji.intake.label.Mended;
import io.github.gouji.intake.label.Value;
import io.github.gouji.intake.page.Dropped;
import io.github.gouji.intake.page.Dropped.Reason;
import io.github.gouji.intake.page.Spot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Collects what the tables of a page yield. */
public final class Harvest {
    private final Vocabulary words;
    private final List<Catch> caught = new ArrayList<>();
    private final Map<String, Mended> mended = new LinkedHashMap<>();
    private final List<Dropped> dropped = new ArrayList<>();
    private final Set<String> units = new LinkedHashSet<>();
    private final DisputeStrips strips = new DisputeStrips();

    public Harvest(Vocabulary words) {
        this.words = words;
    }

    public void row(Catch row) {
        caught.add(row);
    }

    /** Rows of one kind printed side by side, without labels of their own. */
    public void strip(TableForm table, List<Value> values, boolean rowwise) {
        caught.addAll(strips.split(table, values, rowwise));
    }

    /** The rows of a group whose own labels are lost, if its figures are exactly as many; whether they are. */
    public boolean group(Hit group, List<Value> figures, boolean rowwise) {
        Meaning meaning = group.all(Meaning.Kind.GROUP).get(0);
        List<RowForm> rows = meaning.table().rowsOf(meaning.id());
        int width = rows.isEmpty() ? 0 : rows.get(0).columns().size();
        boolean whole = rows.size() > 1 && meaning.table().layout() == Layout.GRID && figures.size() == rows.size() * width;
        for (int i = 0; whole && i < rows.size(); i++) {
            List<Value> own = figures.subList(i * width, (i + 1) * width);
            row(new Catch(meaning.table(), rows.get(i), own, Catch.Fit.COMPLETE, rowwise, own.get(0).spot()));
        }
        return whole;
    }

    /** Notes that a head prints the unit of its column. */
    public void head(Hit head) {
        if (!head.unit().isEmpty()) {
            head.all(Meaning.Kind.HEAD).forEach(m -> units.add(m.table().id() + "/" + m.id()));
        }
    }

    /** The columns whose head prints a unit, as {@code table/column}. */
    public Set<String> unitsPrinted() {
        return Set.copyOf(units);
    }

    /** Notes a label that was read as another than it spells. */
    public void read(Hit hit, Meaning as, Spot spot) {
        boolean samePrefix = hit.marks().isEmpty() || hit.marks().equals(as.marks()) || as.marks().isEmpty();
        if (!hit.exact() || !samePrefix || !same(hit.printed(), as.official())) {
            mend(hit.printed(), as.official(), spot);
        }
    }

    /** Whether a label is the form's own but for its number, its unit and its punctuation. */
    private boolean same(String printed, String official) {
        return words.label(printed).key().equals(words.label(official).key());
    }

    public void mend(String printed, String official, Spot spot) {
        String shown = printed.strip().replaceAll("\\s+", " ");
        mended.putIfAbsent(shown + "\n" + official, new Mended(shown, official, spot));
    }

    public void stray(List<Value> numbers, String beside, Spot spot) {
        String text = numbers.stream().map(Value::lexeme).collect(Collectors.joining(" "));
        dropped.add(new Dropped(Reason.STRAY_NUMBERS, (beside + " " + text).strip(), spot));
    }

    public void stray(String text, Spot spot) {
        dropped.add(new Dropped(Reason.STRAY_TEXT, text.strip(), spot));
    }

    /** How far the harvest has come, to go back there. */
    public record Mark(int caught, int mended, int dropped, int units) {}

    public Mark mark() {
        return new Mark(caught.size(), mended.size(), dropped.size(), units.size());
    }

    /** Forgets what came after a mark. */
    public void backTo(Mark mark) {
        caught.subList(mark.caught(), caught.size()).clear();
        dropped.subList(mark.dropped(), dropped.size()).clear();
        mended.keySet().stream().skip(mark.mended()).toList().forEach(mended::remove);
        units.stream().skip(mark.units()).toList().forEach(units::remove);
    }

    /** A stray that is kept after all. */
    public void keep(Dropped stray) {
        dropped.remove(stray);
    }

    public List<Catch> caught() {
        return List.copyOf(caught);
    }

    public List<Mended> mended() {
        return List.copyOf(mended.values());
    }

    public List<Dropped> dropped() {
        return List.copyOf(dropped);
    }
}
