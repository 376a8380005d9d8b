package io.github.gouji.intake.recognise;

import io.github.gouji.archive.field.Numbers;
import io.github.gouji.data.sheet.NotesWords;
import io.github.gouji.form.table.ColumnForm;
import io.github.gouji.intake.label.Value;
import io.github.gouji.intake.page.Block;
import io.github.gouji.intake.page.Block.Cell;
import io.github.gouji.intake.page.Block.Grid;
import io.github.gouji.intake.page.Dropped;
import io.github.gouji.intake.page.Dropped.Reason;
import io.github.gouji.intake.page.Page;
import io.github.gouji.intake.page.Spot;
import io.github.gouji.intake.table.Catch;
import io.github.gouji.intake.table.Sheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a workbook of ours says about itself. Its notes sheet is put aside, and the figures that it calls derived, or that
 * its cells set off as such, are not taken for printed ones. Where the notes name a cell and it holds another figure by
 * now, somebody wrote that one, and it counts.
 */
public final class OwnNotes {
    /** A row of the notes: which cell, and what was in it. */
    private record Noted(String table, String row, String column) {}

    /** What was in a cell, and whether the original prints it blank. */
    private record Ours(Optional<BigDecimal> amount, boolean blank) {}

    private final Page page;
    private final Set<Spot> ours;
    private final Map<Noted, Ours> derived = new HashMap<>();
    private final Set<Noted> printed = new HashSet<>();

    public OwnNotes(Page given) {
        this.ours = given.ours();
        Page left = given;
        for (NotesWords words : NotesWords.all()) {
            left = without(left, words);
        }
        this.page = left;
    }

    /** The page without the notes; title, date and source are those that the notes name. */
    public Page page() {
        return page;
    }

    private Page without(Page given, NotesWords words) {
        Optional<Grid> found = given.blocks().stream()
                .flatMap(b -> b instanceof Grid grid ? List.of(grid).stream() : List.<Grid>of().stream())
                .filter(g -> !g.spot().sheet().isEmpty() && headAt(g, words) >= 0)
                .findFirst();
        if (found.isEmpty()) {
            return given;
        }
        Grid notes = found.get();
        Map<String, String> meta = new LinkedHashMap<>(given.meta());
        int head = headAt(notes, words);
        notes.rows().subList(0, head).forEach(row -> fact(row, words.facts(), meta));
        notes.rows().subList(head + 1, notes.rows().size()).forEach(row -> noted(row, words));
        String sheet = notes.spot().sheet();
        List<Block> blocks = given.blocks().stream().filter(b -> !b.spot().sheet().equals(sheet)).toList();
        List<Dropped> dropped = new ArrayList<>(given.dropped());
        dropped.add(new Dropped(Reason.OWN_NOTES, sheet, notes.spot()));
        return new Page(given.encoding(), meta, blocks, dropped, given.ours());
    }

    private static int headAt(Grid grid, NotesWords words) {
        for (int i = 0; i < grid.rows().size(); i++) {
            if (filled(grid.rows().get(i)).equals(words.heads())) {
                return i;
            }
        }
        return -1;
    }

    private static List<String> filled(List<Cell> row) {
        return row.stream().map(Cell::text).filter(t -> !t.isEmpty()).toList();
    }

    private static void fact(List<Cell> row, NotesWords.Facts facts, Map<String, String> meta) {
        List<String> said = filled(row);
        if (said.size() != 2) {
            return;
        }
        if (said.get(0).equals(facts.title())) {
            meta.put("articletitle", said.get(1));
        } else if (said.get(0).equals(facts.published())) {
            meta.put("pubdate", said.get(1));
        } else if (said.get(0).equals(facts.source())) {
            meta.put("contentsource", said.get(1));
        }
    }

    private void noted(List<Cell> row, NotesWords words) {
        if (row.size() >= words.heads().size() && !row.get(1).text().isEmpty()) {
            Noted cell = new Noted(row.get(0).text(), row.get(1).text(), row.get(2).text());
            String standing = row.get(4).text();
            boolean blank = standing.equals(words.derivedBlank());
            if (blank || standing.equals(words.derived())) {
                derived.put(cell, new Ours(Numbers.read(row.get(3).text()), blank));
            } else {
                printed.add(cell);
            }
        }
    }

    /** The report with its derived figures lost. */
    public Parsed withoutDerived(Parsed report) {
        if (ours.isEmpty() && derived.isEmpty()) {
            return report;
        }
        List<Dropped> dropped = new ArrayList<>(report.dropped());
        List<Sheet> tables = new ArrayList<>();
        for (Sheet sheet : report.tables()) {
            Map<String, Catch> rows = new LinkedHashMap<>();
            sheet.rows().forEach((id, row) -> rows.put(id, without(row, dropped)));
            tables.add(new Sheet(sheet.table(), rows, sheet.whole()));
        }
        dropped.sort((a, b) -> a.spot().compareTo(b.spot()));
        return report.with(tables, dropped);
    }

    private Catch without(Catch row, List<Dropped> dropped) {
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < row.values().size(); i++) {
            Value value = row.values().get(i);
            boolean complete = row.fit() == Catch.Fit.COMPLETE;
            Optional<ColumnForm> column = complete ? Optional.of(row.row().columns().get(i)) : Optional.empty();
            Optional<Noted> cell = column.map(c -> new Noted(row.table().title(), row.row().labelInGroup(), c.label()));
            boolean ofUs = isDerived(cell, value);
            if (ofUs) {
                String label = row.row().printedLabel() + column.map(c -> "/" + c.label()).orElse("");
                dropped.add(new Dropped(Reason.DERIVED, label + " " + value.lexeme(), value.spot()));
            }
            // In a row that only keeps an order, a cell without a figure has no place.
            if (!ofUs || complete) {
                boolean blank = cell.map(derived::get).filter(Ours::blank).isPresent();
                values.add(ofUs ? value.without(blank) : value);
            }
        }
        return new Catch(row.table(), row.row(), values, row.fit(), row.rowwise(), row.spot());
    }

    private boolean isDerived(Optional<Noted> cell, Value value) {
        if (!value.isNumber()) {
            return false;
        }
        Optional<Ours> noted = cell.map(derived::get);
        if (noted.isPresent()) {
            BigDecimal is = value.amount().orElseThrow();
            return noted.get().amount().filter(was -> was.compareTo(is) == 0).isPresent();
        }
        return ours.contains(value.spot()) && cell.filter(printed::contains).isEmpty();
    }
}
