package io.github.gouji.archive.dossier;

import static java.util.Objects.requireNonNull;

import io.github.gouji.archive.figure.FilledTable;
import io.github.gouji.finding.Place;
import io.github.gouji.form.identity.CellRef;
import io.github.gouji.form.table.PathMatch;
import java.util.List;
import java.util.Optional;

/** One entry under 更正: when a published value was replaced, where, by what and why. */
public record Correction(
        Optional<PublicationTime> day, String path, String before, String after, String reason, Place place) {
    public Correction {
        requireNonNull(day, "day");
        requireNonNull(path, "path");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        requireNonNull(reason, "reason");
        requireNonNull(place, "place");
    }

    /** The one cell that it names; nothing where it names none, or more than one. */
    public Optional<CellRef> cell(List<FilledTable> tables) {
        return table(tables).flatMap(t -> t.form().labels().path(cellPath()) instanceof PathMatch.Cells found
                        && found.cells().size() == 1
                ? Optional.of(found.cells().get(0))
                : Optional.empty());
    }

    public Optional<FilledTable> table(List<FilledTable> tables) {
        String file = file();
        return tables.stream()
                .filter(t -> t.form().file().equals(file) || t.form().title().equals(file))
                .findFirst();
    }

    /** The first part of the path: a table's file or title. */
    public String file() {
        return path.split("/", 2)[0];
    }

    /** The path within the table; "" where there is none. */
    public String cellPath() {
        int slash = path.indexOf('/');
        return slash < 0 ? "" : path.substring(slash + 1);
    }
}
