package io.github.gouji.compose.changes;

import io.github.gouji.check.CheckedReport;
import io.github.gouji.compose.Wording;
import io.github.gouji.compose.figure.ComputedNumber;
import io.github.gouji.compose.trend.Comparability;
import io.github.gouji.compose.trend.PointCells;
import io.github.gouji.form.SeriesDefinition;
import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.form.table.TableForm;
import io.github.gouji.series.Point;
import io.github.gouji.series.Series;
import io.github.gouji.series.SeriesBook;
import io.github.gouji.site.Address;
import io.github.gouji.view.ChangesView;
import io.github.gouji.view.part.CellState;
import io.github.gouji.view.part.Link;
import io.github.gouji.view.table.DataTable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sets the indicators of two years beside each other; where they do not compare, it says so instead of a difference. */
final class FigureChanges {
    /** A share of fewer than this says more about chance than about change. */
    static final int LEAST_BASE = 20;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String MINUS = "\u2212";

    private final FormLibrary forms;
    private final Wording words;
    private final CheckedReport before;
    private final CheckedReport after;
    private final PointCells cellsBefore;
    private final PointCells cellsAfter;
    private int more;
    private int less;
    private int same;

    FigureChanges(FormLibrary forms, Wording words, Address page, CheckedReport before, CheckedReport after) {
        this.forms = forms;
        this.words = words;
        this.before = before;
        this.after = after;
        this.cellsBefore = new PointCells(page, before);
        this.cellsAfter = new PointCells(page, after);
    }

    /** The indicators that either year has, under the tables that they come from. */
    List<ChangesView.Theme> themes(SeriesBook book) {
        Map<String, List<ChangesView.Line>> byTable = new LinkedHashMap<>();
        for (Series series : book.series()) {
            line(series).ifPresent(line -> byTable
                    .computeIfAbsent(heading(series.definition()), h -> new ArrayList<>())
                    .add(line));
        }
        List<ChangesView.Theme> themes = new ArrayList<>();
        byTable.forEach((heading, lines) -> themes.add(new ChangesView.Theme(
                "figures-" + (themes.size() + 1),
                heading,
                words.gloss(heading).orElse(null),
                lines.stream().anyMatch(line -> !line.remark().isEmpty()),
                words.say("column.year", "year", before.year()),
                words.say("column.year", "year", after.year()),
                lines)));
        return themes;
    }

    /** How many comparable indicators rose, fell, stayed; to be asked after the themes. */
    String tally(List<ChangesView.Theme> themes) {
        int comparable = more + less + same;
        if (comparable == 0) {
            return words.say(themes.isEmpty() ? "tally.none" : "tally.incomparable");
        }
        return words.say("tally", "count", comparable, "more", more, "less", less, "same", same);
    }

    /** The name of the table in the later report that has it, else in the earlier. */
    private String heading(SeriesDefinition definition) {
        for (CheckedReport report : List.of(after, before)) {
            Optional<TableForm> table = report.tables().stream()
                    .map(t -> t.form())
                    .filter(t -> definition.partOf(t).isPresent())
                    .findFirst();
            if (table.isPresent()) {
                return forms.form(table.get().formId())
                        .flatMap(f -> f.table(table.get().id()))
                        .map(TableForm::title)
                        .orElse(table.get().title());
            }
        }
        return words.say("theme.other");
    }

    private Optional<ChangesView.Line> line(Series series) {
        Optional<Point> old = series.point(before.year());
        Optional<Point> now = series.point(after.year());
        if (old.isEmpty() || now.isEmpty() || old.get().amount().isEmpty() && now.get().amount().isEmpty()) {
            return Optional.empty();
        }
        DataTable.Cell oldCell = cellsBefore.cell(old.get());
        DataTable.Cell nowCell = cellsAfter.cell(now.get());
        boolean both = isNumber(oldCell) && isNumber(nowCell);
        boolean comparable = series.isContinuous(before.year(), after.year());
        String change = words.say(both ? "change.incomparable" : "cell.nothing");
        String share = words.say("cell.nothing");
        if (both && comparable) {
            BigDecimal base = old.get().amount().get();
            BigDecimal difference = now.get().amount().get().subtract(base);
            count(difference);
            change = signed(ComputedNumber.shown(difference.abs().stripTrailingZeros()), difference);
            share = share(base, difference).orElse(share);
        }
        return Optional.of(new ChangesView.Line(
                Link.unlinked(words.say(
                        "caption.unit",
                        "caption", series.definition().title(),
                        "unit", series.definition().unit())),
                oldCell,
                nowCell,
                change,
                share,
                remark(series)));
    }

    /** A printed blank stays one here, even where it can only mean zero. */
    private static boolean isNumber(DataTable.Cell cell) {
        return cell.state() == CellState.FIGURE || cell.state() == CellState.ZERO;
    }

    private void count(BigDecimal difference) {
        more += difference.signum() > 0 ? 1 : 0;
        less += difference.signum() < 0 ? 1 : 0;
        same += difference.signum() == 0 ? 1 : 0;
    }

    private static String signed(String number, BigDecimal value) {
        return value.signum() == 0 ? number : (value.signum() > 0 ? "+" : MINUS) + number;
    }

    private static Optional<String> share(BigDecimal base, BigDecimal difference) {
        if (base.compareTo(BigDecimal.valueOf(LEAST_BASE)) < 0) {
            return Optional.empty();
        }
        BigDecimal percent = difference.multiply(HUNDRED).divide(base, 1, RoundingMode.HALF_UP);
        return Optional.of(signed(ComputedNumber.shown(percent.abs()) + "%", percent));
    }

    /** Why the figures do not compare, or with which reservation; a change of form alone is said once for all. */
    private String remark(Series series) {
        return new Comparability(List.of(series), words)
                .between(before.year(), after.year())
                .filter(said -> !said.equals(words.say("row.form.same")))
                .orElse("");
    }
}
