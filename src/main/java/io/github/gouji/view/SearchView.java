package io.github.gouji.view;

import static java.util.Objects.requireNonNull;

import io.github.gouji.view.part.Frame;
import io.github.gouji.view.part.Link;
import java.util.List;

/**
 * The page from which every text and indicator is found: by browsing, and with a script by searching.
 *
 * @param scripts addresses of the search and of its index, in the order in which they run
 * @param shelves for each body its years and their sections
 * @param indicators each with the bodies that have it
 */
public record SearchView(
        Frame frame, String title, String lead, List<String> scripts, List<Shelf> shelves, List<Indicator> indicators)
        implements PageView {
    public SearchView {
        requireNonNull(frame);
        requireNonNull(title);
        requireNonNull(lead);
        scripts = List.copyOf(scripts);
        shelves = List.copyOf(shelves);
        indicators = List.copyOf(indicators);
    }

    @Override
    public String template() {
        return "search.ftlh";
    }

    /** The reports of one body, newest first. */
    public record Shelf(String id, Link body, List<Line> lines) {
        public Shelf {
            requireNonNull(id);
            requireNonNull(body);
            lines = List.copyOf(lines);
        }
    }

    /** One report: its sections, or in a large archive its title alone. */
    public record Line(Link year, List<Link> contents) {
        public Line {
            requireNonNull(year);
            contents = List.copyOf(contents);
        }
    }

    /** One indicator and where it is shown. */
    public record Indicator(String title, String definition, List<Link> bodies) {
        public Indicator {
            requireNonNull(title);
            requireNonNull(definition);
            bodies = List.copyOf(bodies);
        }
    }
}
