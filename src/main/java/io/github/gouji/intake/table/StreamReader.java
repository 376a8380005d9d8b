package io.github.gouji.intake.table;

import io.github.gouji.form.table.Layout;
import io.github.gouji.form.table.RowForm;
import io.github.gouji.form.table.TableForm;
import io.github.gouji.intake.label.Hit;
import io.github.gouji.intake.label.LabelBook;
import io.github.gouji.intake.label.Lexicon;
import io.github.gouji.intake.label.Meaning;
import io.github.gouji.intake.label.Meaning.Kind;
import io.github.gouji.intake.label.Pieces.Piece;
import io.github.gouji.intake.label.Value;
import io.github.gouji.intake.page.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a run of tables that lost their shape: labels and values one after another. A value belongs to the row label
 * before it; every other label ends the row. What a run left open says nothing about the next one.
 */
public final class StreamReader {
    private static final int MOST_JOINED = 7;

    private final LabelBook book;
    private final Lexicon lexicon;
    private final Harvest harvest;
    private final Heads heads = new Heads();
    private final List<Value> pending = new ArrayList<>();
    private final List<Value> strip = new ArrayList<>();
    private Optional<TableForm> current;
    private Optional<RowForm> row = Optional.empty();
    private Optional<Spot> rowSpot = Optional.empty();
    private String rowText = "";
    private String beside = "";
    private Optional<Hit> group = Optional.empty();
    private int lastRow = -1;
    private boolean rowsSinceHead;

    /** @param section the table of the section in which the run stands */
    public StreamReader(LabelBook book, Lexicon lexicon, Harvest harvest, Optional<TableForm> section) {
        this.book = book;
        this.lexicon = lexicon;
        this.harvest = harvest;
        this.current = section;
    }

    public void read(List<Piece> pieces) {
        int at = 0;
        while (at < pieces.size()) {
            if (pieces.get(at).value().isPresent()) {
                value(pieces.get(at).value().get());
                at++;
            } else {
                at += words(pieces, at);
            }
        }
        closeRow();
        closeStrip();
    }

    private void value(Value value) {
        if (row.isEmpty() && isStrip()) {
            strip.add(value);
        } else {
            pending.add(value);
        }
    }

    private boolean isStrip() {
        return current.isPresent() && current.get().layout() == Layout.STRIP;
    }

    /** Reads a label that may be broken over several pieces; how many were read. */
    private int words(List<Piece> pieces, int at) {
        int texts = 0;
        while (texts < MOST_JOINED && at + texts < pieces.size() && pieces.get(at + texts).value().isEmpty()) {
            texts++;
        }
        for (boolean exact : new boolean[] {true, false}) {
            for (int count = texts; count > 0; count--) {
                String joined = joined(pieces, at, count);
                Optional<Hit> hit = exact ? book.exact(joined) : count <= 3 ? book.near(joined) : Optional.empty();
                if (hit.isPresent() && (exact || count == 1 || !anyExact(pieces, at, count))) {
                    label(hit.get(), pieces.get(at).spot(), !pending.isEmpty());
                    return count;
                }
            }
        }
        return unknown(pieces, at, texts);
    }

    private boolean anyExact(List<Piece> pieces, int at, int count) {
        return pieces.subList(at, at + count).stream()
                .anyMatch(p -> book.exact(p.text()).isPresent());
    }

    private static String joined(List<Piece> pieces, int at, int count) {
        StringBuilder text = new StringBuilder();
        pieces.subList(at, at + count).forEach(p -> text.append(p.text()));
        return text.toString();
    }

    private void label(Hit hit, Spot spot, boolean afterValues) {
        if (completesLabel(hit.printed())) {
            return;
        }
        Optional<Meaning> asRow = rowMeaning(hit);
        closeRow();
        if (strip.stream().allMatch(Value::isBlank)) {
            // Empty cells among heads only pad them.
            strip.clear();
        }
        enterTableOf(hit);
        Meaning meaning = asRow.orElse(hit.meanings().get(0));
        harvest.read(hit, meaning, spot);
        if (asRow.isPresent() && meaning.table().layout() != Layout.STRIP) {
            open(meaning, hit.printed(), spot);
        } else if (hit.is(Kind.HEAD)) {
            if (rowsSinceHead) {
                heads.clear();
                rowsSinceHead = false;
            }
            heads.add(hit, current, spot.line());
            harvest.head(hit);
        }
        beside = hit.printed();
        group = asRow.isEmpty() && hit.is(Kind.GROUP) ? Optional.of(hit) : Optional.empty();
    }

    private void open(Meaning meaning, String printed, Spot spot) {
        closeStrip();
        current = Optional.of(meaning.table());
        row = meaning.table().row(meaning.id());
        lastRow = meaning.table().rows().indexOf(row.orElseThrow());
        rowSpot = Optional.of(spot);
        rowText = printed;
    }

    /** The row that a label names; one that is a head as well only right after the row before it. */
    private Optional<Meaning> rowMeaning(Hit hit) {
        List<Meaning> rows = hit.all(Kind.ROW);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        boolean plain = hit.only(Kind.ROW) || hit.is(Kind.GROUP) && !hit.is(Kind.HEAD);
        boolean marked = !hit.marks().isEmpty();
        return rows.stream()
                .filter(m -> current.isEmpty() || plain || m.table() == current.get())
                .filter(m -> plain && rows.size() == 1 || marked && m.marks().equals(hit.marks()) || follows(m))
                .findFirst();
    }

    private boolean follows(Meaning meaning) {
        int position = meaning.table().rows().indexOf(meaning.table().row(meaning.id()).orElseThrow());
        return current.equals(Optional.of(meaning.table())) && position == lastRow + 1 && lastRow >= 0;
    }

    private void enterTableOf(Hit hit) {
        List<TableForm> tables = hit.meanings().stream().map(Meaning::table).distinct().toList();
        if (tables.size() == 1 && !current.equals(Optional.of(tables.get(0)))) {
            closeStrip();
            current = Optional.of(tables.get(0));
            lastRow = -1;
        }
    }

    /** Text that is no label: a scrap of one, a unit, a note, or the end of the row. */
    private int unknown(List<Piece> pieces, int at, int texts) {
        Piece piece = pieces.get(at);
        if (row.isPresent() && pending.isEmpty() && book.isUnit(piece.text())) {
            return 1;
        }
        if (completesLabel(piece.text()) || lexicon.isTableNote(piece.text())) {
            return 1;
        }
        boolean scrap = book.isScrap(piece.text());
        if (!(scrap && pending.isEmpty())) {
            closeRow();
        }
        if (!scrap) {
            harvest.stray(piece.text(), piece.spot());
            beside = piece.text();
        }
        return 1;
    }

    /** Whether a text is what the row's label still lacked, printed behind or below its figures. */
    private boolean completesLabel(String text) {
        if (row.isEmpty() || rowText.isEmpty()) {
            return false;
        }
        String official = row.get().printedLabel();
        Optional<Hit> whole = book.exact(rowText + text);
        boolean completes = !book.exact(rowText).isPresent()
                && whole.isPresent()
                && whole.get().all(Kind.ROW).stream().anyMatch(m -> m.official().equals(official));
        if (completes) {
            rowText = rowText + text;
        }
        return completes;
    }

    private void closeRow() {
        if (row.isPresent()) {
            TableForm table = current.orElseThrow();
            Spot spot = rowSpot.orElseThrow();
            heads.reportForeign(table, row.get(), harvest, spot);
            Catch read = Fitter.fit(table, row.get(), pending, heads.over(table, false), false, Padding.BEHIND, spot);
            harvest.row(heads.otherOrder(table, row.get())
                    .map(order -> OtherOrder.settled(read, order))
                    .orElse(read));
            rowsSinceHead = true;
        } else if (pending.stream().anyMatch(v -> !v.isBlank())
                && group.filter(g -> harvest.group(g, List.copyOf(pending), false)).isEmpty()) {
            harvest.stray(pending, beside, pending.get(0).spot());
        }
        pending.clear();
        row = Optional.empty();
        rowText = "";
    }

    private void closeStrip() {
        if (!strip.isEmpty() && isStrip()) {
            harvest.strip(current.orElseThrow(), strip, false);
        }
        strip.clear();
    }
}
