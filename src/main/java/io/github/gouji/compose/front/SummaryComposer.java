package io.github.gouji.compose.front;

import io.github.gouji.archive.dossier.State;
import io.github.gouji.check.CheckedBody;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.check.Tally;
import io.github.gouji.check.table.CheckedTable;
import io.github.gouji.compose.Coverage;
import io.github.gouji.compose.Coverage.Kind;
import io.github.gouji.compose.Inventory;
import io.github.gouji.compose.Wording;
import io.github.gouji.compose.figure.ShownFigure;
import io.github.gouji.compose.front.BodySummary.Holdings;
import io.github.gouji.compose.front.BodySummary.Span;
import io.github.gouji.series.SeriesBook;
import io.github.gouji.site.Address;
import java.util.List;

/** Sums up a body for the front page. */
public final class SummaryComposer {
    private final Inventory inventory;
    private final NewestReport newest;

    public SummaryComposer(Inventory inventory) {
        this.inventory = inventory;
        this.newest = new NewestReport(inventory, new Wording(inventory.settings().language()));
    }

    /**
     * @param book the body's series, of the reports that are shown
     */
    public BodySummary of(CheckedBody body, SeriesBook book) {
        List<Span> spans = Coverage.of(body, inventory).spans().stream()
                .map(span -> new Span(span.first(), span.last(), span.kind(), state(span)))
                .toList();
        Holdings holdings =
                inventory.shown(body).stream().map(SummaryComposer::holdings).reduce(Holdings.NONE, Holdings::plus);
        return new BodySummary(
                body.body().id(),
                body.body().profile().name(),
                holdings,
                spans,
                newest.of(Address.HOME, body, book));
    }

    private static Holdings holdings(CheckedReport report) {
        Tally tally = Tally.of(report);
        long derived = 0;
        for (CheckedTable table : report.tables()) {
            derived += table.figures().stream().filter(ShownFigure::isShownDerived).count();
        }
        return new Holdings(1, tally.figures(), derived, tally.holds());
    }

    /** The words for the state of a held report, or for why nothing is held. */
    private static String state(Coverage.Span span) {
        if (span.report().isEmpty()) {
            return span.kind().key();
        }
        CheckedReport report = span.report().get();
        State state = report.report().holding().state();
        if (state == State.WITHDRAWN || state == State.DRAFT) {
            return state == State.DRAFT ? Kind.DRAFT.key() : "holding.withdrawn";
        }
        if (state == State.UNDER_REVIEW) {
            return "holding.under_review";
        }
        return report.report().holding().excerpt() ? "holding.excerpt" : "holding.full";
    }
}
