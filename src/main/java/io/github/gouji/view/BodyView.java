package io.github.gouji.view;

import static java.util.Objects.requireNonNull;

import io.github.gouji.view.part.Download;
import io.github.gouji.view.part.Fact;
import io.github.gouji.view.part.Frame;
import io.github.gouji.view.part.Link;
import io.github.gouji.view.section.ChartView;
import java.util.List;

/**
 * The page of one publishing body: its years and how its figures developed.
 *
 * @param notes what a reader has to know about comparing the years
 * @param indicators the pages of all its indicators
 */
public record BodyView(
        Frame frame,
        Profile profile,
        List<YearLine> years,
        List<ChartView> trends,
        List<String> notes,
        List<Link> indicators,
        List<Download> data)
        implements PageView {
    public BodyView {
        requireNonNull(frame);
        requireNonNull(profile);
        years = List.copyOf(years);
        trends = List.copyOf(trends);
        notes = List.copyOf(notes);
        indicators = List.copyOf(indicators);
        data = List.copyOf(data);
    }

    @Override
    public String template() {
        return "body.ftlh";
    }

    /** Who the body is. */
    public record Profile(String title, String lead, List<Fact> facts) {
        public Profile {
            requireNonNull(title);
            requireNonNull(lead);
            facts = List.copyOf(facts);
        }
    }

    /**
     * One held year, or folded years that are not held.
     *
     * @param report the report and its page; without address where no year is held
     * @param published empty where not known
     * @param form empty where not held
     * @param remark state, completeness, reason of absence; may be empty
     */
    public record YearLine(String years, Link report, String published, String form, String remark) {
        public YearLine {
            requireNonNull(years);
            requireNonNull(report);
            requireNonNull(published);
            requireNonNull(form);
            requireNonNull(remark);
        }
    }
}
