package io.github.gouji.view;

import static java.util.Objects.requireNonNull;

import io.github.gouji.view.part.Frame;
import io.github.gouji.view.part.Link;
import io.github.gouji.view.table.DataTable;
import io.github.gouji.view.table.WordTable;
import java.util.List;

/**
 * The bodies of one year side by side.
 *
 * @param years the comparisons of all years; the one without an address is this page
 * @param figures the indicators, one table for each of the form
 * @param cautions what a reader has to know before comparing
 */
public record CompareView(
        Frame frame, String title, String lead, List<Link> years, List<String> cautions, WordTable reports, List<DataTable> figures)
        implements PageView {
    public CompareView {
        requireNonNull(frame);
        requireNonNull(title);
        requireNonNull(lead);
        years = List.copyOf(years);
        cautions = List.copyOf(cautions);
        requireNonNull(reports);
        figures = List.copyOf(figures);
    }

    @Override
    public String template() {
        return "compare.ftlh";
    }
}
