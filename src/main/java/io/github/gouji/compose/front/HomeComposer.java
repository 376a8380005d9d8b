package io.github.gouji.compose.front;

import io.github.gouji.compose.DataFile;
import io.github.gouji.compose.Downloads;
import io.github.gouji.compose.FrameComposer;
import io.github.gouji.compose.Inventory;
import io.github.gouji.compose.PageKind;
import io.github.gouji.compose.PlacedChart;
import io.github.gouji.compose.Wording;
import io.github.gouji.compose.figure.ComputedNumber;
import io.github.gouji.compose.front.BodySummary.Holdings;
import io.github.gouji.site.Address;
import io.github.gouji.view.HomeView;
import io.github.gouji.view.part.Frame;
import io.github.gouji.view.section.Opening.KeyFigure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
     * @param bodies all of the archive
     * @param charts headline trends; the section of each is the id of its body
     * @param files what can be downloaded of the whole archive
     */
    public HomeView compose(List<BodySummary> bodies, List<PlacedChart> charts, List<DataFile> files) {
        List<BodySummary> shown = bodies.stream().filter(b -> b.holdings().reports() > 0).toList();
        Holdings holdings = shown.stream().map(BodySummary::holdings).reduce(Holdings.NONE, Holdings::plus);
        String name = inventory.settings().name();
        String lead = lead(shown, holdings);
        Frame frame = frames.frame(PAGE, new PageKind.Front(), name, lead, List.of(), List.of());
        return new HomeView(
                frame,
                new HomeView.Front(name, lead, figures(shown.size(), holdings)),
                newest(bodies).orElse(null),
                new MatrixComposer(bodies, words).matrix(PAGE),
                trends(charts),
                new Downloads(words).list(PAGE, files));
    }

    /** The first body wins a tie. */
    private static Optional<HomeView.Newest> newest(List<BodySummary> bodies) {
        return bodies.stream()
                .flatMap(b -> b.newest().stream())
                .reduce((a, b) -> b.rank().compareTo(a.rank()) > 0 ? b : a)
                .map(BodySummary.Candidate::view);
    }

    private String lead(List<BodySummary> shown, Holdings holdings) {
        if (shown.isEmpty()) {
            return words.say("home.empty");
        }
        List<BodySummary.Span> held = shown.stream()
                .flatMap(b -> b.spans().stream())
                .filter(BodySummary.Span::isHeld)
                .toList();
        int first = held.stream().mapToInt(BodySummary.Span::first).min().orElseThrow();
        int last = held.stream().mapToInt(BodySummary.Span::last).max().orElseThrow();
        return words.say(
                "home.lead",
                "bodies", shown.size(),
                "years", words.span(first, last),
                "reports", holdings.reports());
    }

    private List<KeyFigure> figures(int bodies, Holdings holdings) {
        List<KeyFigure> figures = new ArrayList<>();
        figures.add(held("bodies", bodies, "#held"));
        figures.add(held("reports", holdings.reports(), "#held"));
        figures.add(held("figures", holdings.figures(), null));
        figures.add(held("derived", holdings.derived(), null));
        figures.add(held("identities", holdings.identities(), null));
        return figures;
    }

    private KeyFigure held(String what, long count, String href) {
        String number = ComputedNumber.shown(BigDecimal.valueOf(count));
        return new KeyFigure(words.say("home." + what), number, words.say("home." + what + ".unit"), href, List.of());
    }

    private List<HomeView.Trend> trends(List<PlacedChart> charts) {
        List<HomeView.Trend> trends = new ArrayList<>();
        for (PlacedChart chart : charts) {
            trends.add(new HomeView.Trend(inventory.link(PAGE, chart.section()), chart.view()));
        }
        return trends;
    }
}
