package io.github.gouji.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/** Works out from spans and levels alone which heads a reader sees over and beside each cell of a table. */
final class HeadGeometry {
    private final Element table;
    private final Map<Integer, Set<String>> columnHeads = new TreeMap<>();

    HeadGeometry(Element table) {
        this.table = table;
        readHeads();
    }

    /** By the id of each data cell the ids of the heads that belong to it. */
    Map<String, Set<String>> expected() {
        Map<String, Set<String>> expected = new LinkedHashMap<>();
        List<String> open = new ArrayList<>();
        for (Element row : table.select("tbody > tr:not(.beside)")) {
            Element head = row.selectFirst("th");
            if (head != null) {
                int level = Integer.parseInt(head.className().substring(1));
                while (open.size() > level) {
                    open.remove(open.size() - 1);
                }
                if (row.hasClass("group")) {
                    open.add(head.id());
                }
            }
            int column = head == null ? 0 : 1;
            for (Element cell : row.select("td")) {
                Set<String> heads = new TreeSet<>(columnHeads.get(column));
                heads.addAll(open);
                if (head != null) {
                    heads.add(head.id());
                }
                expected.put(cell.id(), heads);
                column++;
            }
        }
        return expected;
    }

    private void readHeads() {
        Map<String, Boolean> taken = new LinkedHashMap<>();
        int rowNumber = 0;
        for (Element row : table.select("thead > tr")) {
            int column = 0;
            for (Element head : row.select("th")) {
                while (taken.containsKey(rowNumber + ":" + column)) {
                    column++;
                }
                int columns = span(head, "colspan");
                for (int c = column; c < column + columns; c++) {
                    columnHeads.computeIfAbsent(c, x -> new TreeSet<>()).add(head.id());
                    for (int r = rowNumber; r < rowNumber + span(head, "rowspan"); r++) {
                        taken.put(r + ":" + c, true);
                    }
                }
                column += columns;
            }
            rowNumber++;
        }
    }

    private static int span(Element head, String attribute) {
        return head.hasAttr(attribute) ? Integer.parseInt(head.attr(attribute)) : 1;
    }
}
