package io.github.gouji.intake.table;

import io.github.gouji.form.table.ColumnForm;
import io.github.gouji.form.table.Layout;
import io.github.gouji.form.table.RowForm;
import io.github.gouji.form.table.TableForm;
import io.github.gouji.intake.label.Hit;
import io.github.gouji.intake.label.LabelBook;
import io.github.gouji.intake.label.Lexicon;
import io.github.gouji.intake.label.Meaning;
import io.github.gouji.intake.label.Meaning.Kind;
import io.github.gouji.intake.label.Value;
import io.github.gouji.intake.label.ValueReader;
import io.github.gouji.intake.page.Block.Cell;
import io.github.gouji.intake.page.Block.Grid;
import io.github.gouji.intake.page.Spot;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the rows of a grid: each row's label and the cells to the right of it. */
public final class GridReader {
    private final LabelBook book;
    private final ValueReader values;
    private final Lexicon lexicon;
    private final Harvest harvest;
    private final Grid grid;
    private final Heads heads = new Heads();
    private Optional<TableForm> current;
    private int lastRow = -1;
    private boolean rowsSinceHead;
    private Optional<Padding> padding = Optional.empty();
    private int found;
    private int foreign;

    /** @param section the table of the section in which the grid stands */
    public GridReader(LabelBook book, ValueReader values, Lexicon lexicon, Harvest harvest, Grid grid, Optional<TableForm> section) {
        this.book = book;
        this.values = values;
        this.lexicon = lexicon;
        this.harvest = harvest;
        this.grid = grid;
        this.current = section;
    }

    /** Reads all rows; whether it is a form's table. A table most of whose rows no form knows is none. */
    public boolean read() {
        Harvest.Mark before = harvest.mark();
        for (List<Cell> row : grid.rows()) {
            read(row);
        }
        if (foreign > found) {
            harvest.backTo(before);
            return false;
        }
        return found > 0;
    }

    private void read(List<Cell> cells) {
        int label = rowLabel(cells);
        if (label >= 0) {
            row(cells, label);
            return;
        }
        boolean anyText = cells.stream().anyMatch(c -> values.value(c.text(), c.spot()).isEmpty());
        if (!anyText) {
            bare(cells);
            return;
        }
        headRow(cells);
    }

    /** The cell that names the row: the last row label before the figures; -1 for none. */
    private int rowLabel(List<Cell> cells) {
        for (boolean exact : new boolean[] {true, false}) {
            for (int i = lastText(cells); i >= 0; i--) {
                Optional<Hit> hit = hit(cells, i, exact);
                if (hit.isPresent() && namesRow(hit.get(), cells, i)) {
                    return i;
                }
            }
        }
        return -1;
    }

    private Optional<Hit> hit(List<Cell> cells, int i, boolean exact) {
        String text = cells.get(i).text();
        if (values.value(text, cells.get(i).spot()).isPresent()) {
            return Optional.empty();
        }
        Optional<Hit> found = exact ? book.exact(text) : book.near(text);
        if (found.isEmpty() && i > 0) {
            String joined = cells.get(i - 1).text() + text;
            found = exact ? book.exact(joined) : Optional.empty();
        }
        return found;
    }

    /** A label that could also be a head names a row only with figures beside it and no other label behind. */
    private boolean namesRow(Hit hit, List<Cell> cells, int at) {
        if (!hit.is(Kind.ROW) || cells.get(at).carried() && at < lastText(cells)) {
            return false;
        }
        List<Cell> right = cells.subList(at + 1, cells.size());
        boolean figures = right.stream().anyMatch(c -> values.value(c.text(), c.spot()).isPresent());
        boolean filled = right.stream().anyMatch(c -> values.cell(c.text(), c.spot()).kind() != Value.Kind.BLANK);
        boolean head = hit.is(Kind.HEAD) && hit.marks().isEmpty() && !filled && !follows(hit);
        boolean over = hit.all(Kind.ROW).get(0).table().layout() == Layout.STRIP && !filled;
        if (head || over) {
            return false;
        }
        boolean otherLabels = right.stream().anyMatch(c -> book.exact(c.text()).isPresent());
        return figures && !otherLabels || hit.only(Kind.ROW) && right.isEmpty();
    }

    /** Whether a label's row is the next one of the table being read. */
    private boolean follows(Hit hit) {
        return hit.all(Kind.ROW).stream()
                .anyMatch(m -> current.equals(Optional.of(m.table())) && lastRow >= 0 && position(m) == lastRow + 1);
    }

    private int lastText(List<Cell> cells) {
        int last = cells.size() - 1;
        while (last >= 0 && values.value(cells.get(last).text(), cells.get(last).spot()).isPresent()) {
            last--;
        }
        return last;
    }

    private void row(List<Cell> cells, int label) {
        Hit hit = hit(cells, label, true).or(() -> hit(cells, label, false)).orElseThrow();
        Meaning meaning = chosen(hit);
        Spot spot = cells.get(label).spot();
        TableForm table = meaning.table();
        RowForm row = table.row(meaning.id()).orElseThrow();
        harvest.read(hit, meaning, spot);
        List<Value> printed = new ArrayList<>();
        for (Cell cell : cells.subList(label + 1, cells.size())) {
            boolean unit = printed.isEmpty() && table.layout() == Layout.LIST && book.isUnit(cell.text());
            if (!unit) {
                printed.add(values.cell(cell.text(), cell.spot()));
            }
        }
        heads.reportForeign(table, row, harvest, spot);
        List<HeadMark> over = heads.over(table, true);
        harvest.row(Fitter.fit(table, row, placed(cells, label, row, over, printed), over, true, padding(), spot));
        current = Optional.of(table);
        lastRow = table.rows().indexOf(row);
        rowsSinceHead = true;
        found++;
    }

    /** On which side rows are padded, as the rows tell of which only one reading is possible. */
    private Padding padding() {
        if (padding.isEmpty()) {
            Set<Padding> told = EnumSet.noneOf(Padding.class);
            for (List<Cell> cells : grid.rows()) {
                int label = lastText(cells);
                Optional<Meaning> row = label < 0
                        ? Optional.empty()
                        : hit(cells, label, true).stream().flatMap(h -> h.all(Kind.ROW).stream()).findFirst();
                int width = row.flatMap(m -> m.table().row(m.id())).map(r -> r.columns().size()).orElse(cells.size());
                List<Value> figures = cells.subList(label + 1, cells.size()).stream()
                        .map(c -> values.cell(c.text(), c.spot()))
                        .toList();
                if (figures.size() > width) {
                    told.add(Padding.told(figures, width, Value::isBlank));
                }
            }
            told.remove(Padding.UNKNOWN);
            padding = Optional.of(told.size() == 1 ? told.iterator().next() : Padding.UNKNOWN);
        }
        return padding.get();
    }

    /** Of several rows under one label, the next one of the form. */
    private Meaning chosen(Hit hit) {
        List<Meaning> rows = hit.all(Kind.ROW);
        return rows.stream()
                .filter(m -> current.isEmpty() || m.table() == current.get())
                .filter(m -> rows.size() == 1 || position(m) > lastRow)
                .findFirst()
                .orElse(rows.get(0));
    }

    private static int position(Meaning row) {
        return row.table().rows().indexOf(row.table().row(row.id()).orElseThrow());
    }

    /** The cells under the heads, where a row has more cells than columns and positions mean something. */
    private List<Value> placed(List<Cell> cells, int label, RowForm row, List<HeadMark> over, List<Value> printed) {
        Map<String, Value> under = new LinkedHashMap<>();
        long known = current.map(heads::known).orElse(0L);
        boolean padded = printed.size() >= row.columns().size()
                && !printed.isEmpty()
                && printed.get(printed.size() - 1).isBlank();
        if (!grid.positioned() && padded && known > 0 && known < row.columns().size()) {
            // With a column wanting among the heads, nobody can tell a blank of the row from what pads it.
            return printed.stream().filter(v -> !v.isBlank()).toList();
        }
        if (!grid.positioned() || printed.size() <= row.columns().size()) {
            return printed;
        }
        int said = 0;
        for (Cell cell : cells.subList(label + 1, cells.size())) {
            Value value = values.cell(cell.text(), cell.spot());
            Optional<HeadMark> head = over.stream()
                    .filter(h -> cell.column() <= h.at() && h.at() < cell.column() + cell.width())
                    .findFirst();
            Optional<Value> first = head.map(h -> under.get(h.column()));
            boolean again = first.isPresent() && first.get().lexeme().equals(value.lexeme());
            said += value.isBlank() || again ? 0 : 1;
            head.ifPresent(h -> under.putIfAbsent(h.column(), value));
        }
        boolean all = under.values().stream().filter(v -> !v.isBlank()).count() == said;
        return under.size() == row.columns().size() && all ? List.copyOf(under.values()) : printed;
    }

    /** A row of values without a label: the one row of a strip, or numbers that belong nowhere. */
    private void bare(List<Cell> cells) {
        List<Value> row = cells.stream()
                .filter(c -> !c.carried())
                .map(c -> values.cell(c.text(), c.spot()))
                .toList();
        boolean strip = current.isPresent() && current.get().layout() == Layout.STRIP;
        boolean numbers = row.stream().anyMatch(v -> !v.isBlank());
        if (strip && (numbers || row.size() >= stripCells())) {
            harvest.strip(current.get(), row, true);
            found++;
        } else if (numbers) {
            harvest.stray(row.stream().filter(v -> !v.isBlank()).toList(), "", cells.get(0).spot());
        }
    }

    private int stripCells() {
        return current.map(TableForm::cellCount).orElse(Integer.MAX_VALUE);
    }

    private void headRow(List<Cell> cells) {
        List<Cell> texts = new ArrayList<>();
        for (Cell cell : cells) {
            boolean value = values.value(cell.text(), cell.spot()).isPresent();
            if (!value && !cell.carried()) {
                texts.add(cell);
            }
        }
        List<Value> numbers = cells.stream()
                .map(c -> values.cell(c.text(), c.spot()))
                .filter(Value::isNumber)
                .toList();
        Optional<Hit> group = texts.isEmpty()
                ? Optional.empty()
                : book.exact(texts.get(texts.size() - 1).text()).filter(h -> h.is(Kind.GROUP));
        if (group.isPresent() && harvest.group(group.get(), numbers, true)) {
            found++;
            return;
        }
        for (int i = 0; i < texts.size(); i++) {
            head(texts, i);
        }
        if (!numbers.isEmpty()) {
            foreign++;
            harvest.stray(numbers, texts.isEmpty() ? "" : texts.get(texts.size() - 1).text(), cells.get(0).spot());
        }
    }

    private void head(List<Cell> texts, int i) {
        Cell cell = texts.get(i);
        Optional<Hit> exact = book.exact(cell.text());
        Optional<Hit> hit = exact.isPresent() ? exact : book.near(cell.text());
        if (hit.isEmpty()) {
            hit = between(texts, i);
        }
        if (hit.isEmpty()) {
            if (!lexicon.isTableNote(cell.text()) && !book.isScrap(cell.text())) {
                harvest.stray(cell.text(), cell.spot());
            }
            return;
        }
        enter(hit.get());
        if (hit.get().is(Kind.HEAD)) {
            if (rowsSinceHead) {
                heads.clear();
                rowsSinceHead = false;
            }
            heads.add(hit.get(), current, cell.column());
            harvest.head(hit.get());
            found++;
        }
        Meaning meaning = hit.get().meanings().get(0);
        harvest.read(hit.get(), meaning, cell.spot());
    }

    /** A label that only one table has tells which table the rows below belong to. */
    private void enter(Hit hit) {
        List<TableForm> tables = hit.meanings().stream().map(Meaning::table).distinct().toList();
        if (tables.size() == 1 && !current.equals(Optional.of(tables.get(0)))) {
            current = Optional.of(tables.get(0));
            lastRow = -1;
        }
    }

    /** A head that is not recognised, but stands where exactly one column of the form is wanting. */
    private Optional<Hit> between(List<Cell> texts, int i) {
        if (i == 0 || i + 1 >= texts.size() || current.isEmpty()) {
            return Optional.empty();
        }
        List<ColumnForm> columns = current.get().rows().get(0).columns();
        int before = position(columns, texts.get(i - 1).text());
        int after = position(columns, texts.get(i + 1).text());
        if (before < 0 || after != before + 2) {
            return Optional.empty();
        }
        ColumnForm missing = columns.get(before + 1);
        Meaning meaning = new Meaning(Kind.HEAD, current.get(), missing.id(), List.of(), missing.label());
        return Optional.of(new Hit(texts.get(i).text(), List.of(meaning), false, List.of(), ""));
    }

    private int position(List<ColumnForm> columns, String text) {
        for (int i = 0; i < columns.size(); i++) {
            String id = columns.get(i).id();
            if (book.exact(text).stream().flatMap(h -> h.meanings().stream()).anyMatch(m -> m.kind() == Kind.HEAD && m.id().equals(id))) {
                return i;
            }
        }
        return -1;
    }
}
