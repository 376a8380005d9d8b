package io.github.gouji.compose;

import io.github.gouji.archive.Identification;
import io.github.gouji.archive.PublicationTime;
import io.github.gouji.archive.State;
import io.github.gouji.check.CheckedBody;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.series.Point;
import io.github.gouji.series.Series;
import io.github.gouji.series.SeriesBook;
import io.github.gouji.site.Address;
import io.github.gouji.view.DataTable;
import io.github.gouji.view.Fact;
import io.github.gouji.view.HomeView;
import io.github.gouji.view.Link;
import io.github.gouji.view.Opening.KeyFigure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the newest report and its main figures. */
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

    Optional<HomeView.Newest> view(Address page, Map<String, SeriesBook> books) {
        return newest(books).map(c -> {
            CheckedReport report = c.report();
            Link link = new Link(
                    report.report().identification().title(),
                    page.linkTo(Address.report(report.report().body(), report.year())));
            return new HomeView.Newest(link, facts(page, c), figures(page, c));
        });
    }

    /** By year, then day of publication where it is known, then by how much of it is held; the first body wins a tie. */
    private Optional<Candidate> newest(Map<String, SeriesBook> books) {
        List<Candidate> candidates = new ArrayList<>();
        for (CheckedBody body : inventory.bodies()) {
            SeriesBook book = books.getOrDefault(body.body().id(), new SeriesBook(List.of()));
            inventory.shown(body).stream()
                    .filter(NewestReport::isInForce)
                    .forEach(report -> candidates.add(new Candidate(body, report, book)));
        }
        Comparator<Candidate> order = Comparator.<Candidate>comparingInt(c -> c.report().year())
                .thenComparing(Candidate::published)
                .thenComparing(c -> !c.report().report().holding().excerpt())
                .thenComparing(Candidate::valued);
        return candidates.stream().reduce((a, b) -> order.compare(b, a) > 0 ? b : a);
    }

    private static boolean isInForce(CheckedReport report) {
        State state = report.report().holding().state();
        return state == State.PUBLISHED || state == State.UNDER_REVIEW;
    }

    private List<Fact> facts(Address page, Candidate newest) {
        Identification identification = newest.report().report().identification();
        Link body = inventory.link(page, newest.body());
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.say("fact.body"), body.text(), null, body.href()));
        facts.add(Fact.plain(words.say("fact.year"), String.valueOf(newest.report().year())));
        identification.published().ifPresent(time ->
                facts.add(new Fact(words.say("fact.published"), words.date(time), time.toString(), null)));
        if (newest.report().report().holding().excerpt()) {
            facts.add(Fact.plain(words.say("fact.extent"), words.say("holding.excerpt")));
        }
        if (newest.report().report().holding().state() == State.UNDER_REVIEW) {
            facts.add(Fact.plain(words.say("fact.state"), words.say("holding.under_review")));
        }
        return facts;
    }

    private static List<KeyFigure> figures(Address page, Candidate newest) {
        PointCells points = new PointCells(page, newest.report());
        List<KeyFigure> figures = new ArrayList<>();
        for (String id : MAIN) {
            Optional<Series> series = newest.book().series(id);
            Optional<Point> point = series.flatMap(s -> s.point(newest.report().year()));
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

    private record Candidate(CheckedBody body, CheckedReport report, SeriesBook book) {
        LocalDate published() {
            return report.report().identification().published()
                    .map(PublicationTime::day)
                    .orElse(LocalDate.MIN);
        }

        long valued() {
            return report.tables().stream()
                    .flatMap(t -> t.figures().stream())
                    .filter(f -> f.amount().isPresent())
                    .count();
        }
    }
}
