package io.github.gouji.compose.search;

import io.github.gouji.check.CheckedBody;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.compose.FrameComposer;
import io.github.gouji.compose.Inventory;
import io.github.gouji.compose.Wording;
import io.github.gouji.compose.figure.CellAnchor;
import io.github.gouji.series.Series;
import io.github.gouji.series.SeriesBook;
import io.github.gouji.site.Address;
import io.github.gouji.view.SearchView;
import io.github.gouji.view.part.Frame;
import io.github.gouji.view.part.Link;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Composes the search page: everything that can be found, in lists to browse, over which a script searches. */
public final class SearchComposer {
    /** With more reports than this, the lists lead to reports and no longer to their sections. */
    private static final int MOST_DETAILED = 80;

    private static final Address PAGE = Address.SEARCH;

    private final FrameComposer frames;
    private final Inventory inventory;
    private final Wording words;

    public SearchComposer(FrameComposer frames, Inventory inventory) {
        this.frames = frames;
        this.inventory = inventory;
        this.words = new Wording(inventory.settings().language(), "search");
    }

    /**
     * @param books the series of each body by its id
     */
    public SearchView compose(Map<String, SeriesBook> books) {
        String title = words.say("title");
        String lead = words.say("lead");
        Frame frame = frames.column(PAGE, title, lead);
        List<String> scripts = List.of(SearchFiles.SCRIPT, SearchFiles.INDEX).stream().map(PAGE::linkTo).toList();
        return new SearchView(frame, title, lead, scripts, shelves(), indicators(books));
    }

    private List<SearchView.Shelf> shelves() {
        int reports = inventory.bodies().stream()
                .mapToInt(body -> inventory.shown(body).size())
                .sum();
        List<SearchView.Shelf> shelves = new ArrayList<>();
        for (CheckedBody body : inventory.bodies()) {
            List<CheckedReport> shown = new ArrayList<>(inventory.shown(body));
            Collections.reverse(shown);
            if (!shown.isEmpty()) {
                shelves.add(new SearchView.Shelf(
                        "body-" + body.body().id(),
                        inventory.link(PAGE, body.body().id()),
                        shown.stream().map(r -> line(r, reports <= MOST_DETAILED)).toList()));
            }
        }
        return shelves;
    }

    private static SearchView.Line line(CheckedReport report, boolean detailed) {
        String page = PAGE.linkTo(Address.report(report.report().body(), report.year()));
        Link year = new Link(String.valueOf(report.year()), page);
        List<Link> sections = report.report().sections().stream()
                .map(s -> new Link(
                        s.form().printedTitle(), page + "#" + CellAnchor.section(s.form().id())))
                .toList();
        return detailed && !sections.isEmpty()
                ? new SearchView.Line(year, sections)
                : new SearchView.Line(
                        Link.unlinked(year.text()),
                        List.of(new Link(report.report().identification().title(), page)));
    }

    private List<SearchView.Indicator> indicators(Map<String, SeriesBook> books) {
        Map<String, List<Link>> places = new LinkedHashMap<>();
        Map<String, String> definitions = new LinkedHashMap<>();
        for (CheckedBody body : inventory.bodies()) {
            List<Series> all =
                    books.getOrDefault(body.body().id(), new SeriesBook(List.of())).series();
            for (Series series : all) {
                String title = series.definition().title();
                definitions.putIfAbsent(title, series.definition().definition());
                places.computeIfAbsent(title, t -> new ArrayList<>())
                        .add(new Link(name(body), PAGE.linkTo(SearchFiles.placeOf(inventory, body, series.id()))));
            }
        }
        List<SearchView.Indicator> indicators = new ArrayList<>();
        places.forEach((title, links) -> indicators.add(new SearchView.Indicator(title, definitions.get(title), links)));
        return indicators;
    }

    private static String name(CheckedBody body) {
        return body.body().profile().shortName().orElse(body.body().profile().name());
    }
}
