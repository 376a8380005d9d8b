package io.github.gouji.compose.about;

import io.github.gouji.compose.Inventory;
import io.github.gouji.compose.Wording;
import io.github.gouji.view.table.WordTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Describes the data files that the site has, and their columns. */
final class DataFiles {
    private static final String OF_REPORT = "data.json";
    private static final Set<String> BESIDE_REPORTS = Set.of("report.xlsx", ".csv");
    /** The names of files, or how they end, in the order in which they are described. */
    private static final List<String> KINDS = List.of(
            "data.json", "report.xlsx", "figures.csv", "series.csv", "datapackage.json", "archive.zip", ".csv");

    private final Inventory inventory;
    private final Wording words;

    DataFiles(Inventory inventory, Wording words) {
        this.inventory = inventory;
        this.words = words;
    }

    /** The files where there are any, and what follows. */
    List<WordTable> tables(WordTable statuses) {
        List<WordTable> tables = new ArrayList<>();
        List<WordTable.Row> rows = new ArrayList<>();
        for (String kind : KINDS) {
            rows.addAll(row(kind));
        }
        if (!rows.isEmpty()) {
            tables.add(new WordTable(
                    "files", words.say("files.caption"), List.of(words.say("file"), words.say("file.holds")), rows));
        }
        tables.add(statuses);
        return tables;
    }

    /** Workbooks and tables stand beside the data of each report. */
    private List<WordTable.Row> row(String kind) {
        boolean perReport = BESIDE_REPORTS.contains(kind);
        String sought = perReport ? OF_REPORT : kind;
        if (inventory.existing().stream().noneMatch(address -> address.path().endsWith("/" + sought))) {
            return List.of();
        }
        String name = kind.startsWith(".") ? words.say("file.table") : kind;
        String holds = words.say("holds." + kind.replaceFirst("^\\.", "table."));
        return List.of(WordTable.Row.plain(name, holds));
    }
}
