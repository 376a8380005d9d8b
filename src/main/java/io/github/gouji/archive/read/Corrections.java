package io.github.gouji.archive.read;

import io.github.gouji.archive.dossier.Correction;
import io.github.gouji.archive.field.Numbers;
import io.github.gouji.archive.figure.Figure;
import io.github.gouji.archive.figure.Figure.Corrected;
import io.github.gouji.archive.figure.Figure.Published;
import io.github.gouji.archive.figure.FilledTable;
import io.github.gouji.finding.Code;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.Findings;
import io.github.gouji.finding.Messages;
import io.github.gouji.finding.Place;
import io.github.gouji.form.identity.CellRef;
import io.github.gouji.source.Spelling;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Brings what was corrected after publication (更正) together with the tables: these hold the current value, which must
 * be the last one of the corrections of its cell, and the figure remembers the value that was published first.
 */
final class Corrections {
    private final List<FilledTable> tables;
    private final Set<String> unread;
    private final Findings findings;

    /**
     * @param unread the table files that could not be read, of which nothing can be said
     */
    Corrections(List<FilledTable> tables, Set<String> unread, Findings findings) {
        this.tables = List.copyOf(tables);
        this.unread = unread;
        this.findings = findings;
    }

    /** The tables with their corrected figures. */
    List<FilledTable> apply(List<Correction> corrections) {
        Map<CellRef, List<Correction>> byCell = new LinkedHashMap<>();
        for (Correction correction : inOrderOfTime(corrections)) {
            cell(correction).ifPresent(c -> byCell.computeIfAbsent(c, none -> new ArrayList<>()).add(correction));
        }
        List<FilledTable> corrected = new ArrayList<>();
        for (FilledTable table : tables) {
            List<Figure> cells = new ArrayList<>(table.cells());
            byCell.forEach((cell, history) -> {
                var index = table.form().cellIndex(cell);
                if (cell.table().equals(table.id()) && index.isPresent()) {
                    cells.set(index.getAsInt(), corrected(cells.get(index.getAsInt()), history));
                }
            });
            corrected.add(new FilledTable(
                    table.form(), table.place(), cells, table.inOrder(), table.notes()));
        }
        return List.copyOf(corrected);
    }

    /** By day, those of one day as listed; a correction whose day could not be read keeps its place in the list. */
    private static List<Correction> inOrderOfTime(List<Correction> corrections) {
        boolean dated = corrections.stream().allMatch(c -> c.day().isPresent());
        return dated
                ? corrections.stream()
                        .sorted(Comparator.comparing(c -> c.day().orElseThrow().day()))
                        .toList()
                : corrections;
    }

    private Optional<CellRef> cell(Correction correction) {
        String path = correction.path();
        String file = correction.file();
        if (path.isEmpty() || unread.contains(file)) {
            return Optional.empty();
        }
        Optional<FilledTable> table = correction.table(tables);
        if (table.isEmpty()) {
            List<String> files = tables.stream().map(t -> t.form().file()).toList();
            unknown(correction, Spelling.nearest(file, files).map(f -> f + path.substring(file.length())));
            return Optional.empty();
        }
        Optional<CellRef> cell = correction.cell(tables);
        if (cell.isPresent()) {
            return cell;
        }
        unknown(correction, table.get().form().labels().nearestPath(correction.cellPath()).map(n -> file + "/" + n));
        return Optional.empty();
    }

    private void unknown(Correction correction, Optional<String> nearest) {
        findings.add(
                Code.CORRECTION_UNKNOWN,
                correction.place(),
                Messages.CASE,
                nearest.isPresent() ? "near" : "",
                "path",
                correction.path(),
                "nearest",
                nearest.orElse(""));
    }

    /** The figure with its first published value, if the table holds the last one. */
    private Figure corrected(Figure figure, List<Correction> history) {
        for (int i = 1; i < history.size(); i++) {
            String before = history.get(i - 1).after();
            if (!same(before, history.get(i).before())) {
                mismatch(history.get(i), history.get(i - 1).place(), "chain", before, history.get(i).before());
            }
        }
        Correction last = history.get(history.size() - 1);
        boolean current = figure instanceof Published published && same(last.after(), published.lexeme());
        if (!current) {
            String held = figure instanceof Published published ? published.lexeme() : "@status." + figure.status().id();
            mismatch(last, figure.place(), "", last.after(), held);
            return figure;
        }
        return new Corrected((Published) figure, history.get(0).before());
    }

    private void mismatch(Correction correction, Place other, String special, String expected, String text) {
        findings.add(Finding.of(
                        Code.CORRECTION_MISMATCH,
                        correction.place(),
                        Messages.CASE,
                        special,
                        "path",
                        correction.path(),
                        "expected",
                        expected,
                        "text",
                        text)
                .alsoAt(List.of(other)));
    }

    private static boolean same(String a, String b) {
        Optional<BigDecimal> left = Numbers.read(a);
        Optional<BigDecimal> right = Numbers.read(b);
        return left.isPresent() && right.isPresent() ? left.get().compareTo(right.get()) == 0 : a.strip().equals(b.strip());
    }
}
