package io.github.gouji.view;

import static java.util.Objects.requireNonNull;

import io.github.gouji.view.part.Download;
import io.github.gouji.view.part.Fact;
import io.github.gouji.view.part.Frame;
import io.github.gouji.view.part.Link;
import io.github.gouji.view.section.ChartView;
import io.github.gouji.view.section.Opening;
import java.util.List;

/**
 * The front page of the archive.
 *
 * @param newest optional: an archive may hold no report yet
 */
public record HomeView(
        Frame frame, Front front, Newest newest, Matrix matrix, List<Trend> trends, List<Download> data)
        implements PageView {
    public HomeView {
        requireNonNull(frame);
        requireNonNull(front);
        requireNonNull(matrix);
        trends = List.copyOf(trends);
        data = List.copyOf(data);
    }

    @Override
    public String template() {
        return "home.ftlh";
    }

    /** The title of the archive, what it is in a sentence, and what it holds. */
    public record Front(String title, String lead, List<Opening.KeyFigure> holdings) {
        public Front {
            requireNonNull(title);
            requireNonNull(lead);
            holdings = List.copyOf(holdings);
        }
    }

    /** The report that was published last, with its main figures. */
    public record Newest(Link report, List<Fact> facts, List<Opening.KeyFigure> figures) {
        public Newest {
            requireNonNull(report);
            facts = List.copyOf(facts);
            figures = List.copyOf(figures);
        }
    }

    /** Which body has which year. */
    public record Matrix(String caption, List<String> years, List<Line> lines, List<String> notes) {
        public Matrix {
            requireNonNull(caption);
            years = List.copyOf(years);
            lines = List.copyOf(lines);
            notes = List.copyOf(notes);
        }
    }

    /** The years of one body. */
    public record Line(Link body, List<Holding> years) {
        public Line {
            requireNonNull(body);
            years = List.copyOf(years);
        }
    }

    /**
     * One year of one body: what is held, or why nothing is.
     *
     * @param href optional: the page of the report
     * @param spoken the same in full, for those who do not see the table
     */
    public record Holding(String text, String href, String spoken) {
        public Holding {
            requireNonNull(text);
            requireNonNull(spoken);
        }
    }

    /** One headline trend and the body that it belongs to. */
    public record Trend(Link body, ChartView chart) {
        public Trend {
            requireNonNull(body);
            requireNonNull(chart);
        }
    }
}
