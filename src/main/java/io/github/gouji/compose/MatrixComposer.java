package io.github.gouji.compose;

import io.github.gouji.archive.State;
import io.github.gouji.check.CheckedBody;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.compose.Coverage.Kind;
import io.github.gouji.compose.Coverage.Span;
import io.github.gouji.site.Address;
import io.github.gouji.view.HomeView;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Composes the matrix of bodies and years: what is held, and why the rest is not. */
final class MatrixComposer {
    /** Up to so many years each has a column of its own. */
    private static final int FEW_YEARS = 10;

    private static final String OUTSIDE = "holding.outside";

    private final Inventory inventory;
    private final Wording words;
    private final List<Coverage> coverages;

    MatrixComposer(Inventory inventory, Wording words) {
        this.inventory = inventory;
        this.words = words;
        this.coverages =
                inventory.bodies().stream().map(b -> Coverage.of(b, inventory)).toList();
    }

    HomeView.Matrix matrix(Address page) {
        List<Column> columns = columns();
        Set<String> used = new LinkedHashSet<>();
        List<HomeView.Line> lines = new ArrayList<>();
        for (int i = 0; i < inventory.bodies().size(); i++) {
            CheckedBody body = inventory.bodies().get(i);
            List<HomeView.Holding> holdings = new ArrayList<>();
            for (Column column : columns) {
                Optional<Span> span = coverages.get(i).at(column.first());
                used.add(key(span));
                holdings.add(holding(page, body, column, span));
            }
            lines.add(new HomeView.Line(inventory.link(page, body), holdings));
        }
        List<String> heads = columns.stream().map(c -> words.span(c.first(), c.last())).toList();
        return new HomeView.Matrix(words.say("matrix.caption"), heads, lines, notes(used));
    }

    private HomeView.Holding holding(Address page, CheckedBody body, Column column, Optional<Span> span) {
        String text = words.say(key(span));
        Optional<CheckedReport> report = span.flatMap(Span::report);
        String spoken = words.say(
                "matrix.spoken",
                "text", text,
                "body", body.body().profile().name(),
                "years", words.span(column.first(), column.last()));
        String href = report.map(r -> page.linkTo(Address.report(body.body().id(), r.year()))).orElse(null);
        return new HomeView.Holding(text, href, spoken);
    }

    /** What a field says: the state of a held report, the reason for an absent one, or that the body has no such year. */
    private static String key(Optional<Span> span) {
        Optional<CheckedReport> report = span.flatMap(Span::report);
        if (report.isEmpty()) {
            return span.map(s -> s.kind().key()).orElse(OUTSIDE);
        }
        State state = report.get().report().holding().state();
        if (state == State.WITHDRAWN || state == State.DRAFT) {
            return state == State.DRAFT ? Kind.DRAFT.key() : "holding.withdrawn";
        }
        if (state == State.UNDER_REVIEW) {
            return "holding.under_review";
        }
        return report.get().report().holding().excerpt() ? "holding.excerpt" : "holding.full";
    }

    private List<String> notes(Set<String> used) {
        List<String> explained = List.of(
                "holding.excerpt",
                "holding.under_review",
                "holding.withdrawn",
                Kind.DRAFT.key(),
                Kind.NOT_PUBLISHED.key(),
                Kind.NOT_HELD.key(),
                Kind.NO_BODY.key(),
                OUTSIDE);
        List<String> notes = explained.stream()
                .filter(used::contains)
                .map(key -> words.say("note." + key, "text", words.say(key)))
                .toList();
        return notes.isEmpty() ? notes : List.of(words.sentence(notes) + words.say("sentence.end"));
    }

    /** The years newest first; where there are many, neighbours in which no body differs and none has a report are one. */
    private List<Column> columns() {
        List<Span> all = coverages.stream().flatMap(c -> c.spans().stream()).toList();
        int first = all.stream().mapToInt(Span::first).min().orElse(0);
        int last = all.stream().mapToInt(Span::last).max().orElse(-1);
        List<Column> columns = new ArrayList<>();
        for (int year = last; year >= first; year--) {
            int end = columns.size() - 1;
            if (last - first >= FEW_YEARS && end >= 0 && isAlike(year, columns.get(end).first())) {
                columns.set(end, new Column(year, columns.get(end).last()));
            } else {
                columns.add(new Column(year, year));
            }
        }
        return columns;
    }

    private boolean isAlike(int year, int other) {
        return coverages.stream().allMatch(coverage -> {
            Optional<Span> one = coverage.at(year);
            return one.filter(s -> s.kind() == Kind.HELD).isEmpty()
                    && one.map(Span::kind).equals(coverage.at(other).map(Span::kind));
        });
    }

    /** One year, or folded years. */
    private record Column(int first, int last) {}
}
