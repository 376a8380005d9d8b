package io.github.gouji.view;

import static java.util.Objects.requireNonNull;

import io.github.gouji.view.part.Frame;
import io.github.gouji.view.table.OfficialTable;
import io.github.gouji.view.table.WordTable;
import java.util.List;

/** The page about the data: what they are, how they compare, what the marks mean, what may be done with them. */
public record AboutView(Frame frame, String title, String lead, List<Part> parts) implements PageView {
    public AboutView {
        requireNonNull(frame);
        requireNonNull(title);
        requireNonNull(lead);
        parts = List.copyOf(parts);
    }

    @Override
    public String template() {
        return "about.ftlh";
    }

    /**
     * One part of the page.
     *
     * @param signs marks and states of cells to be explained
     * @param quoted what is set apart, such as how to cite
     */
    public record Part(
            String id, String heading, List<String> paragraphs, List<OfficialTable.Legend> signs, List<String> quoted, List<WordTable> tables) {
        public Part {
            requireNonNull(id);
            requireNonNull(heading);
            paragraphs = List.copyOf(paragraphs);
            signs = List.copyOf(signs);
            quoted = List.copyOf(quoted);
            tables = List.copyOf(tables);
        }
    }
}
