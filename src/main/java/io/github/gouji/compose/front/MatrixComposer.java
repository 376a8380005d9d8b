package io.github.gouji.compose.front;

import io.github.gouji.compose.Coverage.Kind;
import io.github.gouji.compose.Wording;
import io.github.gouji.compose.front.BodySummary.Span;
import io.github.gouji.site.Address;
import io.github.gouji.view.HomeView;
import io.github.gouji.view.part.Link;
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

    private final List<BodySummary> bodies;
    private final Wording words;

    MatrixComposer(List<BodySummary> bodies, Wording words) {
        this.bodies = List.copyOf(bodies);
        this.words = words;
    }

    HomeView.Matrix matrix(Address page) {
        List<Column> columns = columns();
        Set<String> used = new LinkedHashSet<>();
        List<HomeView.Line> lines = new ArrayList<>();
        for (BodySummary body : bodies) {
            List<HomeView.Holding> holdings = new ArrayList<>();
            for (Column column : columns) {
                Optional<Span> span = body.at(column.first());
                used.add(state(span));
                holdings.add(holding(page, body, column, span));
            }
            lines.add(new HomeView.Line(new Link(body.name(), page.linkTo(Address.body(body.id()))), holdings));
        }
        List<String> heads = columns.stream().map(c -> words.span(c.first(), c.last())).toList();
        return new HomeView.Matrix(words.say("matrix.caption"), heads, lines, notes(used));
    }

    private HomeView.Holding holding(Address page, BodySummary body, Column column, Optional<Span> span) {
        String text = words.say(state(span));
        String spoken = words.say(
                "matrix.spoken",
                "text", text,
                "body", body.name(),
                "years", words.span(column.first(), column.last()));
        String href = span.filter(Span::isHeld)
                .map(held -> page.linkTo(Address.report(body.id(), held.first())))
                .orElse(null);
        return new HomeView.Holding(text, href, spoken);
    }

    private static String state(Optional<Span> span) {
        return span.map(Span::state).orElse(OUTSIDE);
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
        List<Span> all = bodies.stream().flatMap(b -> b.spans().stream()).toList();
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
        return bodies.stream().allMatch(body -> {
            Optional<Span> one = body.at(year);
            return one.filter(s -> s.kind() == Kind.HELD).isEmpty()
                    && one.map(Span::kind).equals(body.at(other).map(Span::kind));
        });
    }

    /** One year, or folded years. */
    private record Column(int first, int last) {}
}
