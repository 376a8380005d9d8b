package io.github.gouji.compose.trend;

import static java.util.Objects.requireNonNull;

import io.github.gouji.chart.Caption;
import io.github.gouji.chart.Chart;
import io.github.gouji.chart.ChartTable;
import io.github.gouji.compose.Wording;
import io.github.gouji.finding.Language;
import io.github.gouji.site.Address;
import io.github.gouji.view.part.CellState;
import io.github.gouji.view.part.Link;
import io.github.gouji.view.part.Mark;
import io.github.gouji.view.section.ChartView;
import io.github.gouji.view.table.DataTable;
import java.util.ArrayList;
import java.util.List;

/** Turns a chart and the addresses of its pictures into what a page shows of it. */
public final class ChartViews {
    private static final String ZERO = "0";

    private final Wording words;

    public ChartViews(Language language) {
        this.words = new Wording(language);
    }

    /** One drawing in two resolutions, with its size in CSS pixels. */
    public record Drawing(Address once, Address twice, int width, int height) {
        public Drawing {
            requireNonNull(once, "once");
            requireNonNull(twice, "twice");
        }
    }

    /** The drawings of a chart for wide screens and for phones. */
    public record Drawings(Drawing wide, Drawing narrow) {
        public Drawings {
            requireNonNull(wide, "wide");
            requireNonNull(narrow, "narrow");
        }
    }

    /**
     * A chart with the table that it gives itself.
     *
     * @param number its place among the charts of the page, from 1
     * @param evidence where on the page the derived figures are explained, such as {@code #requests}
     */
    public ChartView view(Address page, Chart chart, Drawings drawings, int number, String evidence) {
        return view(page, chart, drawings, number, table(chart, number, evidence));
    }

    /** A chart with a table that says more than its own, such as one of {@link TrendTables}. */
    public ChartView view(Address page, Chart chart, Drawings drawings, int number, DataTable data) {
        return new ChartView(
                words.say("chart.number", "number", number),
                caption(chart.caption()),
                chart.caption().alt(),
                picture(page, drawings.wide()),
                picture(page, drawings.narrow()),
                data);
    }

    /** The id of the table beside a chart, unique on its page. */
    public static String tableId(int number) {
        return "figure-" + number;
    }

    private static ChartView.Picture picture(Address page, Drawing drawing) {
        return new ChartView.Picture(
                page.linkTo(drawing.once()),
                page.linkTo(drawing.twice()),
                String.valueOf(drawing.width()),
                String.valueOf(drawing.height()));
    }

    private String caption(Caption caption) {
        String what = caption.subtitle().isEmpty() ? caption.headline() : caption.subtitle();
        return caption.unit().isEmpty() ? what : words.say("chart.caption", "what", what, "unit", caption.unit());
    }

    private DataTable table(Chart chart, int number, String evidence) {
        ChartTable table = chart.table();
        List<DataTable.Row> rows = new ArrayList<>();
        for (ChartTable.Row row : table.rows()) {
            List<DataTable.Cell> cells = row.cells().stream().map(cell -> cell(cell, evidence)).toList();
            rows.add(new DataTable.Row(Link.unlinked(row.head()), cells, null));
        }
        return new DataTable(tableId(number), caption(chart.caption()), table.headers(), rows, List.of(), null);
    }

    private static CellState state(ChartTable.Cell cell, String text) {
        if (cell.name()) {
            return CellState.NAME;
        }
        return text.equals(ZERO) ? CellState.ZERO : CellState.FIGURE;
    }

    private DataTable.Cell cell(ChartTable.Cell cell, String evidence) {
        List<Mark> marks =
                cell.mark().isEmpty() ? List.of() : List.of(new Mark(Mark.Kind.DERIVED, evidence));
        String text = cell.text().isEmpty() ? words.say("cell.nothing") : cell.text();
        return new DataTable.Cell(state(cell, text), text, marks);
    }
}
