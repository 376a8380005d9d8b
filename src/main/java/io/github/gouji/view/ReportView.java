package io.github.gouji.view;

import static java.util.Objects.requireNonNull;

import io.github.gouji.view.part.Frame;
import io.github.gouji.view.section.Annex;
import io.github.gouji.view.section.Opening;
import io.github.gouji.view.section.SectionView;
import io.github.gouji.view.section.YearNav;
import java.util.List;

/** The page of one report. */
public record ReportView(Frame frame, YearNav years, Opening opening, List<SectionView> sections, Annex annex)
        implements PageView {
    public ReportView {
        requireNonNull(frame);
        requireNonNull(years);
        requireNonNull(opening);
        sections = List.copyOf(sections);
        requireNonNull(annex);
    }

    @Override
    public String template() {
        return "report.ftlh";
    }
}
