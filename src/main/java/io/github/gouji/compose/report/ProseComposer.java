package io.github.gouji.compose.report;

import io.github.gouji.check.CheckedReport;
import io.github.gouji.check.table.BoundFigure;
import io.github.gouji.compose.figure.CellAnchor;
import io.github.gouji.compose.figure.ComputedNumber;
import io.github.gouji.compose.figure.MarkBook;
import io.github.gouji.compose.figure.ReportContext;
import io.github.gouji.prose.FigureReference;
import io.github.gouji.prose.Narrative;
import io.github.gouji.prose.NarrativeHtml;
import io.github.gouji.view.part.Html;
import io.github.gouji.view.part.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Composes the text of a section, its bound figures linked to their cells and marked as there. */
final class ProseComposer {
    private static final int FIRST_HEADING_LEVEL = 3;

    private final ReportContext context;
    private final Map<Integer, MarkBook> books = new TreeMap<>();

    ProseComposer(ReportContext context) {
        this.context = context;
        books.put(context.year(), context.marks());
    }

    Html compose(Narrative narrative, String section, String title) {
        String tableLabel = context.say("prose.table", "title", title);
        return new Html(NarrativeHtml.render(
                narrative,
                this::figure,
                new NarrativeHtml.Placement(FIRST_HEADING_LEVEL, CellAnchor.section(section), tableLabel)));
    }

    /** The text of a heading as printed. */
    String heading(Narrative narrative) {
        return narrative.heading()
                .map(h -> h.text(f -> bound(f).map(this::number).orElse(f.expression())))
                .orElse("");
    }

    private Optional<BoundFigure> bound(FigureReference reference) {
        return Optional.ofNullable(context.report().bound().get(reference));
    }

    private String number(BoundFigure figure) {
        return figure.sources().size() > 1 ? ComputedNumber.shown(figure.value()) : figure.shown();
    }

    /** An unbound reference is an error of the build; if a page is made all the same, it shows what was written. */
    private String figure(FigureReference reference) {
        Optional<BoundFigure> bound = bound(reference);
        if (bound.isEmpty()) {
            return escaped(reference.expression());
        }
        String number = escaped(number(bound.get()));
        String linked = bound.get().sources().stream()
                .findFirst()
                .flatMap(s -> context.linkTo(s.year(), s.cell()))
                .map(href -> "<a class=\"fig\" href=\"" + escaped(href) + "\">" + number + "</a>")
                .orElse(number);
        StringBuilder html = new StringBuilder(linked);
        marks(bound.get()).forEach(m -> html.append(mark(m)));
        return html.toString();
    }

    private List<Mark> marks(BoundFigure figure) {
        List<Mark> marks = new ArrayList<>();
        for (BoundFigure.Source source : figure.sources()) {
            Optional<CheckedReport> report = context.body().report(source.year());
            if (report.isPresent() || source.year() == context.year()) {
                MarkBook book = books.computeIfAbsent(source.year(), y -> MarkBook.of(report.orElseThrow()));
                book.marks(source.cell(), context.pageOf(source.year())).stream()
                        .filter(m -> marks.stream().noneMatch(n -> n.kind() == m.kind()))
                        .forEach(marks::add);
            }
        }
        return marks;
    }

    private String mark(Mark mark) {
        String kind = mark.kind().name().toLowerCase(Locale.ROOT);
        return "<a class=\"mark " + kind + "\" href=\"" + escaped(mark.href()) + "\">"
                + escaped(context.say("mark." + kind))
                + "<span class=\"v\">" + escaped(context.say("mark." + kind + ".rest")) + "</span></a>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
