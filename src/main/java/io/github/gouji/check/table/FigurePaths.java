package io.github.gouji.check.table;

import io.github.gouji.archive.figure.Addition;
import io.github.gouji.archive.figure.Figure;
import io.github.gouji.archive.figure.Status;
import io.github.gouji.check.judge.Judge;
import io.github.gouji.finding.Code;
import io.github.gouji.finding.Findings;
import io.github.gouji.finding.Messages;
import io.github.gouji.finding.Place;
import io.github.gouji.form.identity.CellRef;
import io.github.gouji.form.table.PathMatch;
import io.github.gouji.prose.FigureReference;
import io.github.gouji.source.Spelling;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/** Finds the figures that references in prose name: {@code file/row/column}, groups, other years, and sums. */
public final class FigurePaths {
    private final int year;
    private final IntFunction<Optional<Tables>> tablesOfYear;
    private final Findings findings;

    /**
     * @param year the report's own year
     * @param tablesOfYear the tables of the same body's report of a year
     */
    public FigurePaths(int year, IntFunction<Optional<Tables>> tablesOfYear, Findings findings) {
        this.year = year;
        this.tablesOfYear = tablesOfYear;
        this.findings = findings;
    }

    /**
     * What is known of a report's tables.
     *
     * @param unread the names of files that could not be read: of what they hold nothing can be said
     */
    public record Tables(List<CheckedTable> read, Set<String> unread) {
        public Tables {
            read = List.copyOf(read);
            unread = Set.copyOf(unread);
        }
    }

    /** The figures of one summand. */
    private record Part(List<Figure> figures, List<BoundFigure.Source> sources) {}

    public Optional<BoundFigure> bind(FigureReference reference) {
        List<Figure> figures = new ArrayList<>();
        List<BoundFigure.Source> sources = new ArrayList<>();
        for (FigureReference.Term term : reference.terms()) {
            Optional<Part> part = part(term);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            figures.addAll(part.get().figures());
            sources.addAll(part.get().sources());
            Optional<Figure> missing = part.get().figures().stream()
                    .filter(f -> Judge.amount(f).isEmpty())
                    .findFirst();
            if (missing.isPresent()) {
                String reason = "@status." + missing.get().status().id();
                findings.add(Code.FIGURE_MISSING, term.place(), "path", term.path(), "reason", reason);
                return Optional.empty();
            }
        }
        return Optional.of(bound(figures, sources));
    }

    private static BoundFigure bound(List<Figure> figures, List<BoundFigure.Source> sources) {
        BigDecimal sum = figures.stream().map(f -> Judge.amount(f).orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
        Status status = Status.PUBLISHED;
        for (Figure figure : figures) {
            if (figure.status() == Status.DERIVED || figure.status() == Status.CORRECTED && status == Status.PUBLISHED) {
                status = figure.status();
            }
        }
        String shown = sum.toPlainString();
        if (figures.size() == 1 && figures.get(0) instanceof Figure.Published published) {
            shown = published.lexeme();
        } else if (figures.size() == 1 && figures.get(0) instanceof Figure.Corrected corrected) {
            shown = corrected.now().lexeme();
        }
        return new BoundFigure(sum, shown, status, sources);
    }

    private Optional<Part> part(FigureReference.Term term) {
        int wanted = term.isOtherYear() ? term.year() : year;
        Optional<Tables> tables = tablesOfYear.apply(wanted);
        if (tables.isEmpty()) {
            return unknown(term.place(), term.path() + "@" + wanted, "year", "");
        }
        int slash = term.path().indexOf('/');
        String file = slash < 0 ? term.path() : term.path().substring(0, slash);
        String path = slash < 0 ? "" : term.path().substring(slash + 1);
        Optional<CheckedTable> table = tables.get().read().stream()
                .filter(t -> t.form().file().equals(file) || t.form().title().equals(file))
                .findFirst();
        if (table.isEmpty() && tables.get().unread().contains(file)) {
            return Optional.empty();
        }
        if (table.isEmpty()) {
            List<String> files =
                    tables.get().read().stream().map(t -> t.form().file()).toList();
            Optional<String> nearest = Spelling.nearest(file, files);
            return unknown(term.place(), term.path(), "", nearest.map(n -> n + "/" + path).orElse(""));
        }
        return cells(table.get(), term, path, wanted);
    }

    private Optional<Part> cells(CheckedTable table, FigureReference.Term term, String path, int wanted) {
        PathMatch match = table.form().labels().path(path);
        if (match instanceof PathMatch.Cells found) {
            List<Figure> figures = new ArrayList<>();
            List<BoundFigure.Source> sources = new ArrayList<>();
            for (CellRef cell : found.cells()) {
                figures.add(table.figure(cell).orElseThrow());
                sources.add(new BoundFigure.Source(wanted, cell));
            }
            return Optional.of(new Part(figures, sources));
        }
        Optional<Addition> addition = table.source().notes().additions().stream()
                .filter(a -> a.label().equals(path))
                .findFirst();
        if (addition.isPresent()) {
            return Optional.of(new Part(List.of(addition.get().figure()), List.of()));
        }
        if (match instanceof PathMatch.Ambiguous ambiguous) {
            String candidates = String.join(" | ", ambiguous.candidates());
            findings.add(Code.LABEL_AMBIGUOUS, term.place(), "label", path, "candidates", candidates);
            return Optional.empty();
        }
        String file = table.form().file() + "/";
        String nearest = table.form().labels().nearestPath(path).map(file::concat).orElse("");
        return unknown(term.place(), term.path(), "", nearest);
    }

    private Optional<Part> unknown(Place place, String path, String special, String nearest) {
        findings.add(
                Code.FIGURE_UNKNOWN,
                place,
                Messages.CASE,
                special.isEmpty() && nearest.isEmpty() ? "far" : special,
                "path",
                path,
                "nearest",
                nearest);
        return Optional.empty();
    }
}
