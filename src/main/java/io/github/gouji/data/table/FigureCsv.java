package io.github.gouji.data.table;

import io.github.gouji.archive.Body;
import io.github.gouji.archive.figure.FilledTable;
import io.github.gouji.check.CheckedBody;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.check.table.CheckedTable;
import io.github.gouji.data.CellNotes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes figures as CSV: those of one table, of one body, of a whole archive. */
public final class FigureCsv {
    private static final List<Column> PLACE = List.of(
            Column.key("body"),
            Column.key("body_name"),
            Column.of("year", Column.Kind.YEAR, true),
            Column.key("table"),
            Column.key("form"),
            Column.text("scope"));

    private final FigureLines lines;

    public FigureCsv(CellNotes notes) {
        this.lines = new FigureLines(notes);
    }

    /** The columns of the file of one table. */
    public static List<Column> tableColumns() {
        return FigureLines.COLUMNS;
    }

    /** The columns of a file that holds more than one report. */
    public static List<Column> columns() {
        return Stream.concat(PLACE.stream(), FigureLines.COLUMNS.stream()).toList();
    }

    public byte[] table(CheckedTable table) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            CsvOut out = new CsvOut(bytes, FigureLines.COLUMNS);
            lines.of(table).forEach(out::write);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        return bytes.toByteArray();
    }

    /** Writes all figures of some bodies, one table after the other. */
    public void write(List<CheckedBody> bodies, OutputStream to) throws IOException {
        CsvOut out = new CsvOut(to, columns());
        for (CheckedBody body : bodies) {
            for (CheckedReport report : body.reports()) {
                for (CheckedTable table : report.tables()) {
                    List<String> place = place(body.body(), report, table.source());
                    lines.of(table).forEach(line -> out.write(joined(place, line)));
                }
            }
        }
        out.flush();
    }

    private static List<String> place(Body body, CheckedReport report, FilledTable table) {
        return List.of(
                body.id(),
                body.profile().name(),
                Integer.toString(report.year()),
                table.id(),
                table.form().formId(),
                report.report().scope(table).orElse(""));
    }

    private static List<String> joined(List<String> first, List<String> second) {
        List<String> joined = new ArrayList<>(first);
        joined.addAll(second);
        return joined;
    }
}
