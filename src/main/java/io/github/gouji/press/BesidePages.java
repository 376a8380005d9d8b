package io.github.gouji.press;

import static java.util.Objects.requireNonNull;

import io.github.gouji.check.CheckedBody;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.compose.DataFile;
import io.github.gouji.compose.changes.ChangesComposer;
import io.github.gouji.compose.series.SeriesComposer;
import io.github.gouji.compose.trend.ChartViews;
import io.github.gouji.compose.trend.TrendTables;
import io.github.gouji.finding.Language;
import io.github.gouji.output.content.OutputFile;
import io.github.gouji.plot.PlannedChart;
import io.github.gouji.plot.TrendCharts;
import io.github.gouji.press.Illustrator.Painted;
import io.github.gouji.series.Series;
import io.github.gouji.series.SeriesBook;
import io.github.gouji.site.Address;
import io.github.gouji.view.table.DataTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the pages that set the reports of one body beside each other: indicators through the years, and changes. */
final class BesidePages {
    private final Workshop workshop;
    private final TrendCharts trendCharts;
    private final ChartViews chartViews;
    private final TrendTables trendTables;
    private final SeriesComposer indicators;
    private final ChangesComposer changes;

    BesidePages(Workshop workshop) {
        Language language = workshop.settings().language();
        this.workshop = requireNonNull(workshop, "workshop");
        this.trendCharts = new TrendCharts(workshop.forms(), language);
        this.chartViews = new ChartViews(language);
        this.trendTables = new TrendTables(workshop.inventory());
        this.indicators = new SeriesComposer(workshop.settings(), workshop.forms(), workshop.frames());
        this.changes = new ChangesComposer(workshop.frames(), workshop.inventory(), workshop.forms());
    }

    /**
     * Makes them, with their pictures.
     *
     * @param whole the data files of the whole archive
     */
    List<OutputFile> make(BodyPages.Share share, List<DataFiles.Made> whole) {
        List<OutputFile> files = new ArrayList<>();
        String folder = share.body().body().id();
        List<DataFile> offered = Stream.concat(share.data().stream(), whole.stream())
                .filter(file -> file.address().equals(Address.ofBody(folder, "figures.csv"))
                        || file.address().equals(Address.ALL_SERIES))
                .map(DataFiles.Made::offered)
                .toList();
        share.book().series().parallelStream()
                .map(series -> series(share, series, offered))
                .toList()
                .forEach(files::addAll);
        files.addAll(changes(share.body(), share.book()));
        return files;
    }

    private List<OutputFile> series(BodyPages.Share share, Series series, List<DataFile> offered) {
        List<OutputFile> files = new ArrayList<>();
        CheckedBody shown = share.body();
        String body = shown.body().id();
        Address page = Address.series(body, series.id());
        DataTable table = trendTables.table(
                page, shown, ChartViews.tableId(1), series.definition().title(), List.of(series));
        Optional<PlannedChart> planned = trendCharts.of(shown, series);
        // Nothing but zeros is said in a sentence; a line on the ground would show no more.
        boolean worthPainting = series.valued().stream().anyMatch(p -> p.amount().orElseThrow().signum() != 0);
        Optional<Painted> painted = planned.filter(chart -> worthPainting && workshop.extent().hasFiles())
                .map(chart -> workshop.illustrator()
                        .paint(chart, name -> Address.ofBody(body, "series/" + series.id() + "/" + name)));
        painted.ifPresent(p -> files.addAll(p.files()));
        files.add(workshop.press().page(page, indicators.compose(new SeriesComposer.Material(
                shown,
                share.book(),
                series,
                table,
                planned.map(chart -> chart.chart().caption().headline()),
                painted.map(p -> chartViews.view(page, p.chart().chart(), p.drawings(), 1, table)),
                offered))));
        return files;
    }

    private List<OutputFile> changes(CheckedBody body, SeriesBook book) {
        List<CheckedReport> reports = workshop.inventory().comparable(body);
        return IntStream.range(1, reports.size())
                .parallel()
                .mapToObj(i -> workshop.press().page(
                        Address.changes(body.body().id(), reports.get(i).year()),
                        changes.compose(body, book, reports.get(i - 1), reports.get(i))))
                .toList();
    }
}
