package io.github.gouji.compose.front;

import io.github.gouji.archive.dossier.Identification;
import io.github.gouji.archive.dossier.PublicationTime;
import io.github.gouji.archive.dossier.State;
import io.github.gouji.check.CheckedBody;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.compose.Inventory;
import io.github.gouji.compose.Wording;
import io.github.gouji.compose.front.BodySummary.Rank;
import io.github.gouji.compose.trend.PointCells;
import io.github.gouji.series.Point;
import io.github.gouji.series.Series;
import io.github.gouji.series.SeriesBook;
import io.github.gouji.site.Address;
import io.github.gouji.view.HomeView;
import io.github.gouji.view.part.Fact;
import io.github.gouji.view.part.Link;
import io.github.gouji.view.section.Opening.KeyFigure;
import io.github.gouji.view.table.DataTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the newest report of a body and its main figures. */
final class NewestReport {
    private static final int MOST_FIGURES = 5;

    /** The series that people ask for first. */
    private static final List<String> MAIN = List.of(
            "applications-received",
            "applications-processed",
            "granted",
            "reviews",
            "litigation",
            "normative-in-force",
            "licensing-decisions",
            "punishment-decisions",
            "channel-total");

    private final Inventory inventory;
    private final Wording words;

    NewestReport(Inventory inventory, Wording words) {
        this.inventory = inventory;
        this.words = words;
    }

    /**
     * The first of a body's reports in force, as the front page would show it; the earlier wins a tie.
     *
     * @param book the body's series, of the reports that are shown
     */
    Optional<BodySummary.Candidate> of(Address page, CheckedBody body, SeriesBook book) {
        return inventory.shown(body).stream()
                .filter(NewestReport::isInForce)
                .reduce((a, b) -> rank(b).compareTo(rank(a)) > 0 ? b : a)
                .map(report -> new BodySummary.Candidate(rank(report), view(page, body, report, book)));
    }

    private HomeView.Newest view(Address page, CheckedBody body, CheckedReport report, SeriesBook book) {
        Link link = new Link(
                report.report().identification().title(),
                page.linkTo(Address.report(report.report().body(), report.year())));
        return new HomeView.Newest(link, facts(page, body, report), figures(page, report, book));
    }

    private static Rank rank(CheckedReport report) {
        long valued = report.tables().stream()
                .flatMap(t -> t.figures().stream())
                .filter(f -> f.amount().isPresent())
                .count();
        LocalDate published =
                report.report().identification().published().map(PublicationTime::day).orElse(LocalDate.MIN);
        return new Rank(report.year(), published, !report.report().holding().excerpt(), valued);
    }

    private static boolean isInForce(CheckedReport report) {
        State state = report.report().holding().state();
        return state == State.PUBLISHED || state == State.UNDER_REVIEW;
    }

    private List<Fact> facts(Address page, CheckedBody of, CheckedReport newest) {
        Identification identification = newest.report().identification();
        Link body = inventory.link(page, of.body().id());
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.say("fact.body"), body.text(), null, body.href()));
        facts.add(Fact.plain(words.say("fact.year"), String.valueOf(newest.year())));
        identification.published().ifPresent(time ->
                facts.add(new Fact(words.say("fact.published"), words.date(time), time.toString(), null)));
        if (newest.report().holding().excerpt()) {
            facts.add(Fact.plain(words.say("fact.extent"), words.say("holding.excerpt")));
        }
        if (newest.report().holding().state() == State.UNDER_REVIEW) {
            facts.add(Fact.plain(words.say("fact.state"), words.say("holding.under_review")));
        }
        return facts;
    }

    private static List<KeyFigure> figures(Address page, CheckedReport newest, SeriesBook book) {
        PointCells points = new PointCells(page, newest);
        List<KeyFigure> figures = new ArrayList<>();
        for (String id : MAIN) {
            Optional<Series> series = book.series(id);
            Optional<Point> point = series.flatMap(s -> s.point(newest.year()));
            if (point.flatMap(Point::amount).isPresent() && figures.size() < MOST_FIGURES) {
                DataTable.Cell cell = points.cell(point.get());
                if (!cell.text().isEmpty()) {
                    figures.add(new KeyFigure(
                            series.get().definition().title(),
                            cell.text(),
                            series.get().definition().unit(),
                            points.href(point.get()),
                            cell.marks()));
                }
            }
        }
        return figures;
    }
}
