package io.github.gouji.compose;

import io.github.gouji.check.CheckedBody;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.check.CheckedTable;
import io.github.gouji.check.Tally;
import io.github.gouji.compose.figure.ComputedNumber;
import io.github.gouji.compose.figure.ShownFigure;
import io.github.gouji.series.SeriesBook;
import io.github.gouji.site.Address;
import io.github.gouji.view.Frame;
import io.github.gouji.view.HomeView;
import io.github.gouji.view.Opening.KeyFigure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Composes the front page: what the archive is and holds, which years, the newest report, headline trends. */
public final class HomeComposer {
    private static final Address PAGE = Address.HOME;

    private final FrameComposer frames;
    private final Inventory inventory;
    private final Wording words;

    public HomeComposer(FrameComposer frames, Inventory inventory) {
        this.frames = frames;
        this.inventory = inventory;
        this.words = new Wording(inventory.settings().language());
    }

    /**
     * @param books the series of each body by its id
     * @param charts headline trends; the section of each is the id of its body
     * @param files what can be downloaded of the whole archive
     */
    public HomeView compose(Map<String, SeriesBook> books, List<PlacedChart> charts, List<DataFile> files) {
        List<CheckedReport> reports =
                inventory.bodies().stream().flatMap(b -> inventory.shown(b).stream()).toList();
        String name = inventory.settings().name();
        String lead = lead(reports);
        Frame frame = frames.frame(PAGE, new PageKind.Front(), name, lead, List.of(), List.of());
        return new HomeView(
                frame,
                new HomeView.Front(name, lead, holdings(reports)),
                new NewestReport(inventory, words).view(PAGE, books).orElse(null),
                new MatrixComposer(inventory, words).matrix(PAGE),
                trends(charts),
                new Downloads(words).list(PAGE, files));
    }

    private String lead(List<CheckedReport> reports) {
        if (reports.isEmpty()) {
            return words.say("home.empty");
        }
        int first = reports.stream().mapToInt(CheckedReport::year).min().orElseThrow();
        int last = reports.stream().mapToInt(CheckedReport::year).max().orElseThrow();
        return words.say(
                "home.lead",
                "bodies", bodies(),
                "years", words.span(first, last),
                "reports", reports.size());
    }

    private List<KeyFigure> holdings(List<CheckedReport> reports) {
        Tally tally = Tally.ZERO;
        long derived = 0;
        for (CheckedReport report : reports) {
            tally = tally.plus(Tally.of(report));
            for (CheckedTable table : report.tables()) {
                derived += table.figures().stream().filter(ShownFigure::isShownDerived).count();
            }
        }
        List<KeyFigure> figures = new ArrayList<>();
        figures.add(held("bodies", bodies(), "#held"));
        figures.add(held("reports", reports.size(), "#held"));
        figures.add(held("figures", tally.figures(), null));
        figures.add(held("derived", derived, null));
        figures.add(held("identities", tally.holds(), null));
        return figures;
    }

    private KeyFigure held(String what, long count, String href) {
        String number = ComputedNumber.shown(BigDecimal.valueOf(count));
        return new KeyFigure(words.say("home." + what), number, words.say("home." + what + ".unit"), href, List.of());
    }

    private long bodies() {
        return inventory.bodies().stream()
                .filter(b -> !inventory.shown(b).isEmpty())
                .count();
    }

    private List<HomeView.Trend> trends(List<PlacedChart> charts) {
        List<HomeView.Trend> trends = new ArrayList<>();
        for (PlacedChart chart : charts) {
            CheckedBody body = inventory.called(chart.section())
                    .orElseThrow(() -> new IllegalArgumentException("no body " + chart.section()));
            trends.add(new HomeView.Trend(inventory.link(PAGE, body), chart.view()));
        }
        return trends;
    }
}
