package io.github.gouji.view.section;

import static java.util.Objects.requireNonNull;

import io.github.gouji.view.part.Html;
import io.github.gouji.view.table.DataTable;
import io.github.gouji.view.table.OfficialTable;
import java.util.List;

/**
 * One section of a report in official order.
 *
 * @param prose optional: the text of the section
 * @param absence optional: why there is no text, or that only a part is held
 * @param table optional: the official table
 */
public record SectionView(
        Heading heading,
        Html prose,
        String absence,
        OfficialTable table,
        List<ChartView> charts,
        List<DataTable> supplements) {
    public SectionView {
        requireNonNull(heading);
        charts = List.copyOf(charts);
        supplements = List.copyOf(supplements);
    }

    /**
     * The heading of a section.
     *
     * @param number optional: the official number; the preamble has none
     * @param gloss optional: the heading of the form in the language of the frame, where the form is in another
     */
    public record Heading(String id, String number, String text, String gloss) {
        public Heading {
            requireNonNull(id);
            requireNonNull(text);
        }
    }
}
