package io.github.gouji.compose;

import static java.util.Objects.requireNonNull;

import io.github.gouji.archive.Absence;
import io.github.gouji.archive.BodyHistory;
import io.github.gouji.check.CheckedBody;
import io.github.gouji.check.CheckedReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which years of a body are held and why the others are not, from the first year that is known of it to the last.
 *
 * @param spans in order of years; every held year alone, years absent for one reason folded
 */
public record Coverage(List<Span> spans) {
    public Coverage {
        spans = List.copyOf(spans);
    }

    /** What there is of a year. */
    public enum Kind {
        HELD,
        DRAFT,
        NOT_PUBLISHED,
        NOT_HELD,
        NO_BODY;

        /** Its key among the words. */
        public String key() {
            return "holding." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** A held year, or years that are not held for one reason. */
    public record Span(int first, int last, Kind kind, Optional<CheckedReport> report) {
        public Span {
            requireNonNull(kind, "kind");
            requireNonNull(report, "report");
        }

        private boolean continues(Span earlier) {
            return kind != Kind.HELD && kind == earlier.kind;
        }
    }

    public static Coverage of(CheckedBody body, Inventory inventory) {
        BodyHistory history = body.body().history();
        List<Integer> known = Stream.of(
                        body.reports().stream().map(CheckedReport::year),
                        history.absentYears().keySet().stream(),
                        history.from().stream(),
                        history.to().stream())
                .flatMap(years -> years)
                .sorted()
                .toList();
        List<Span> spans = new ArrayList<>();
        if (!known.isEmpty()) {
            IntStream.rangeClosed(known.get(0), known.get(known.size() - 1))
                    .mapToObj(year -> span(body, year, inventory))
                    .forEach(span -> append(spans, span));
        }
        return new Coverage(spans);
    }

    private static Span span(CheckedBody body, int year, Inventory inventory) {
        Optional<CheckedReport> report = body.report(year);
        if (report.isPresent()) {
            boolean shown = inventory.isShown(report.get());
            return new Span(year, year, shown ? Kind.HELD : Kind.DRAFT, shown ? report : Optional.empty());
        }
        Absence why = body.body().history().absentYears().getOrDefault(year, Absence.NOT_HELD);
        return new Span(year, year, Kind.valueOf(why.name()), Optional.empty());
    }

    private static void append(List<Span> spans, Span span) {
        int last = spans.size() - 1;
        if (last >= 0 && span.continues(spans.get(last))) {
            spans.set(last, new Span(spans.get(last).first(), span.last(), span.kind(), Optional.empty()));
        } else {
            spans.add(span);
        }
    }

    /** What is known of a year; nothing for a year outside those of the body. */
    public Optional<Span> at(int year) {
        return spans.stream().filter(s -> s.first() <= year && year <= s.last()).findFirst();
    }

    /** The years that are not held, strictly between two years. */
    public List<Span> gaps(int after, int before) {
        return spans.stream()
                .filter(s -> s.kind() != Kind.HELD && s.first() > after && s.last() < before)
                .toList();
    }
}
