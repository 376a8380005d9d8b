package io.github.gouji.plot.draft;

import io.github.gouji.archive.figure.Figure;
import io.github.gouji.archive.figure.Figure.Derived;
import io.github.gouji.archive.figure.Origin;
import io.github.gouji.archive.figure.Status;
import io.github.gouji.chart.Value;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.check.table.CheckedTable;
import io.github.gouji.form.SeriesDefinition;
import io.github.gouji.series.Point;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Figures as they are plotted: with their printed text and the mark of what is ours, or with the words for their absence. */
public final class Values {
    private final Wording words;

    public Values(Wording words) {
        this.words = words;
    }

    public Value of(Figure figure) {
        return of(List.of(figure));
    }

    /** An indicator in the year of a report. */
    public Value of(Point point, CheckedReport report) {
        List<Figure> figures = point.cells().stream()
                .map(cell -> report.table(cell.table()).flatMap(table -> table.figure(cell)).orElseThrow())
                .toList();
        return figures.isEmpty() ? absent(point.status()) : of(figures);
    }

    /** An indicator in a report; nothing where no table of the report has it. */
    public Optional<Value> of(SeriesDefinition definition, CheckedReport report) {
        for (CheckedTable table : report.tables()) {
            Optional<SeriesDefinition.Part> part = definition.partOf(table.form());
            if (part.isPresent()) {
                return Optional.of(of(part.get().cells().stream()
                        .map(cell -> table.figure(cell).orElseThrow())
                        .toList()));
            }
        }
        return Optional.empty();
    }

    /** The number of an indicator in a report; a printed blank that the identities make a zero is a zero. */
    public Optional<BigDecimal> number(SeriesDefinition definition, CheckedReport report) {
        for (CheckedTable table : report.tables()) {
            Optional<SeriesDefinition.Part> part = definition.partOf(table.form());
            if (part.isPresent()) {
                List<Optional<BigDecimal>> numbers = part.get().cells().stream()
                        .map(cell -> table.figure(cell).orElseThrow().amount())
                        .toList();
                return numbers.stream().anyMatch(Optional::isEmpty)
                        ? Optional.empty()
                        : Optional.of(numbers.stream().map(Optional::get).reduce(BigDecimal.ZERO, BigDecimal::add));
            }
        }
        return Optional.empty();
    }

    /** The sum of figures, each counted as its status says. */
    public Value of(List<Figure> figures) {
        if (figures.stream().allMatch(Values::isBlank)) {
            return absent(Status.BLANK);
        }
        List<Figure> counted = figures.stream()
                .filter(figure -> !(figure instanceof Figure.NotApplicable))
                .toList();
        Optional<Figure> open =
                figures.stream().filter(figure -> figure.amount().isEmpty()).findFirst();
        if (counted.isEmpty() || counted.stream().anyMatch(figure -> figure.amount().isEmpty())) {
            return absent(open.orElseThrow().status());
        }
        BigDecimal sum = counted.stream().map(f -> f.amount().orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
        String text = figures.size() == 1 ? Amounts.text(figures.get(0)) : Amounts.text(sum);
        boolean derived = counted.stream().anyMatch(figure -> figure instanceof Derived && !isBlank(figure));
        return new Value.Known(sum, text, derived ? words.say("mark.derived") : "");
    }

    /** The number to compute with; a printed blank counts as nothing. */
    public static Optional<BigDecimal> number(Value value) {
        return value instanceof Value.Known known ? Optional.of(known.amount()) : Optional.empty();
    }

    Value absent(Status status) {
        return Value.absent(words.say("absent." + status.id()));
    }

    /** Printed blank, whether or not the identities make a zero of it. */
    private static boolean isBlank(Figure figure) {
        return figure instanceof Figure.Blank
                || figure instanceof Derived derived
                        && derived.origin() == Origin.BLANK
                        && derived.value().signum() == 0;
    }
}
