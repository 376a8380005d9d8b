package io.github.gouji.compose.report;

import io.github.gouji.check.table.CheckedTable;
import io.github.gouji.prose.Narrative;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Decides in which section a supplement stands: where the text cites it first, else in the first section. */
final class SupplementPlaces {
    private final SupplementTables supplements;

    SupplementPlaces(SupplementTables supplements) {
        this.supplements = supplements;
    }

    /** The text of a section, if we hold one. */
    record Text(String section, List<Narrative> narrative) {
        Text {
            narrative = List.copyOf(narrative);
        }
    }

    Map<String, List<CheckedTable>> place(List<Text> sections) {
        Map<String, List<CheckedTable>> placed = new LinkedHashMap<>();
        if (!sections.isEmpty()) {
            for (CheckedTable table : supplements.all()) {
                placed.computeIfAbsent(section(table, sections), s -> new ArrayList<>()).add(table);
            }
        }
        return placed;
    }

    private String section(CheckedTable table, List<Text> sections) {
        return sections.stream()
                .filter(s -> s.narrative().stream().anyMatch(n -> supplements.isCitedIn(table, n)))
                .map(Text::section)
                .findFirst()
                .orElse(sections.get(0).section());
    }
}
