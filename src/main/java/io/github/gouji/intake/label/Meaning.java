package io.github.gouji.intake.label;

import static java.util.Objects.requireNonNull;

import io.github.gouji.form.table.TableForm;
import java.util.List;

/**
 * One thing that a printed label can mean.
 *
 * @param id of the row, group or column
 * @param marks the number marks that the form prints before it
 * @param official how the form prints it
 */
public record Meaning(Kind kind, TableForm table, String id, List<String> marks, String official) {
    public Meaning {
        requireNonNull(kind, "kind");
        requireNonNull(table, "table");
        requireNonNull(id, "id");
        marks = List.copyOf(marks);
    }

    public enum Kind {
        ROW,
        GROUP,
        /** The label of a column. */
        HEAD,
        /** A label over several columns, the corner, the caption. */
        FRAME
    }

    public boolean sameThing(Meaning other) {
        return kind == other.kind && table == other.table && id.equals(other.id);
    }
}
