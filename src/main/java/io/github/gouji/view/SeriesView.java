package io.github.gouji.view;

import static java.util.Objects.requireNonNull;

import io.github.gouji.view.part.Download;
import io.github.gouji.view.part.Fact;
import io.github.gouji.view.part.Frame;
import io.github.gouji.view.part.Link;
import io.github.gouji.view.section.ChartView;
import io.github.gouji.view.section.Opening;
import io.github.gouji.view.table.DataTable;
import java.util.List;

/**
 * The page of one indicator of one body through the years.
 *
 * @param chart optional: figures of fewer than two years make no picture
 * @param others the other indicators of the body; the one of this page has no address
 */
public record SeriesView(
        Frame frame,
        Summary summary,
        ChartView chart,
        Years years,
        Definition definition,
        List<Link> others,
        List<Download> data)
        implements PageView {
    public SeriesView {
        requireNonNull(frame);
        requireNonNull(summary);
        requireNonNull(years);
        requireNonNull(definition);
        others = List.copyOf(others);
        data = List.copyOf(data);
    }

    @Override
    public String template() {
        return "series.ftlh";
    }

    /**
     * What is counted and how it went.
     *
     * @param lead the finding in a sentence, or why there is no course to speak of
     * @param newest the newest figure
     */
    public record Summary(String title, String unit, String lead, List<Fact> facts, Opening.KeyFigure newest) {
        public Summary {
            requireNonNull(title);
            requireNonNull(unit);
            requireNonNull(lead);
            facts = List.copyOf(facts);
            requireNonNull(newest);
        }
    }

    /**
     * The figures year by year.
     *
     * @param notes what the signs in the table mean, and the years outside it
     */
    public record Years(String caption, List<Row> rows, List<String> notes) {
        public Years {
            requireNonNull(caption);
            rows = List.copyOf(rows);
            notes = List.copyOf(notes);
        }
    }

    /**
     * One held year.
     *
     * @param year leads to the report
     * @param href optional: the cell that the figure stands in, the first one of a sum
     * @param status what the figure is worth as evidence, in words
     * @param scope the statistical scope
     * @param before optional: what separates this year from the one before, such as a change of form
     */
    public record Row(
            Link year, DataTable.Cell value, String href, String status, String form, String scope, String before) {
        public Row {
            requireNonNull(year);
            requireNonNull(value);
            requireNonNull(status);
            requireNonNull(form);
            requireNonNull(scope);
        }
    }

    /** What is counted, and where each form has it. */
    public record Definition(String text, String caption, List<FormLine> forms) {
        public Definition {
            requireNonNull(text);
            requireNonNull(caption);
            forms = List.copyOf(forms);
        }
    }

    /**
     * One form.
     *
     * @param cells the cells whose sum the figure is, or that the form has none
     * @param compares whether figures of this form compare with those of the form before, and why
     * @param other optional: the indicator that has what this one lacks
     */
    public record FormLine(String form, String cells, String compares, Link other) {
        public FormLine {
            requireNonNull(form);
            requireNonNull(cells);
            requireNonNull(compares);
        }
    }
}
