package io.github.gouji.compose.about;

import io.github.gouji.compose.Inventory;
import io.github.gouji.compose.Wording;
import io.github.gouji.view.WordTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Describes the data files that the site has, and their columns. */
final class DataFiles {
    /** By how an address ends, the kind of file; the first that fits counts. */
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
        Map<Integer, String> kinds = new TreeMap<>();
        inventory.existing().forEach(address -> {
            for (int i = 0; i < KINDS.size(); i++) {
                if (address.path().endsWith(KINDS.get(i))) {
                    kinds.putIfAbsent(i, KINDS.get(i));
                    break;
                }
            }
        });
        if (!kinds.isEmpty()) {
            List<WordTable.Row> rows = kinds.values().stream()
                    .map(kind -> WordTable.Row.plain(
                            kind.startsWith(".") ? words.say("file.table") : kind,
                            words.say("holds." + kind.replaceFirst("^\\.", "table."))))
                    .toList();
            tables.add(new WordTable(
                    "files", words.say("files.caption"), List.of(words.say("file"), words.say("file.holds")), rows));
        }
        tables.add(statuses);
        return tables;
    }
}
