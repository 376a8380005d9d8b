package io.github.gouji.view;

import static java.util.Objects.requireNonNull;

import io.github.gouji.view.part.Frame;
import io.github.gouji.view.part.Link;
import io.github.gouji.view.section.Opening;
import io.github.gouji.view.table.DataTable;
import java.util.List;

/**
 * What a report says otherwise than the one held before it.
 *
 * @param cautions what a reader has to know before comparing
 * @param notes what has to be known of the figures
 */
public record ChangesView(
        Frame frame, Opening opening, List<String> cautions, List<Theme> themes, List<String> notes, List<Text> texts)
        implements PageView {
    public ChangesView {
        requireNonNull(frame);
        requireNonNull(opening);
        cautions = List.copyOf(cautions);
        themes = List.copyOf(themes);
        notes = List.copyOf(notes);
        texts = List.copyOf(texts);
    }

    @Override
    public String template() {
        return "changes.ftlh";
    }

    /** The head of the page: which reports are compared. */
    public record Opening(String title, String lead, Link before, Link after) {
        public Opening {
            requireNonNull(title);
            requireNonNull(lead);
            requireNonNull(before);
            requireNonNull(after);
        }
    }

    /**
     * The indicators of one official table.
     *
     * @param gloss optional: the heading in the language of the frame
     * @param remarked whether any line has a remark
     */
    public record Theme(
            String id,
            String heading,
            String gloss,
            boolean remarked,
            String before,
            String after,
            List<Line> lines) {
        public Theme {
            requireNonNull(id);
            requireNonNull(heading);
            requireNonNull(before);
            requireNonNull(after);
            lines = List.copyOf(lines);
        }
    }

    /**
     * One indicator in both years.
     *
     * @param change with its sign, or why there is none
     * @param share the change in percent, or a dash
     * @param remark what has to be known of this comparison; may be empty
     */
    public record Line(
            Link indicator, DataTable.Cell before, DataTable.Cell after, String change, String share, String remark) {
        public Line {
            requireNonNull(indicator);
            requireNonNull(before);
            requireNonNull(after);
            requireNonNull(change);
            requireNonNull(share);
            requireNonNull(remark);
        }
    }

    /** How the text of one section differs, sentence by sentence. */
    public record Text(String id, String heading, String summary, List<String> added, List<String> removed) {
        public Text {
            requireNonNull(id);
            requireNonNull(heading);
            requireNonNull(summary);
            added = List.copyOf(added);
            removed = List.copyOf(removed);
        }
    }
}
