package io.github.gouji.compose.about;

import io.github.gouji.compose.Inventory;
import io.github.gouji.compose.Wording;
import io.github.gouji.site.Address;
import io.github.gouji.view.Link;
import io.github.gouji.view.WordTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Describes the data files that the site has, and their columns. */
final class DataFiles {
    /** By how an address ends, the kind of file; the first that fits counts. */
    private static final String OF_REPORT = "data.json";
    private static final Set<String> BESIDE_REPORTS = Set.of("report.xlsx", ".csv");
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

    /** A file of which the archive has one is linked; workbooks and tables stand beside the data of each report. */
    private List<WordTable.Row> row(String kind) {
        boolean perReport = BESIDE_REPORTS.contains(kind);
        String sought = perReport ? OF_REPORT : kind;
        List<Address> found = inventory.existing().stream()
                .filter(address -> address.path().endsWith("/" + sought))
                .toList();
        if (found.isEmpty()) {
            return List.of();
        }
        String name = kind.startsWith(".") ? words.say("file.table") : kind;
        Optional<Address> whole = found.stream()
                .filter(address -> address.path().startsWith("data/"))
                .findFirst();
        Link head = whole.map(address -> new Link(name, Address.ABOUT.linkTo(address)))
                .orElseGet(() -> Link.unlinked(name));
        String holds = words.say("holds." + kind.replaceFirst("^\\.", "table."));
        return List.of(new WordTable.Row(head, List.of(Link.unlinked(holds))));
    }
}
