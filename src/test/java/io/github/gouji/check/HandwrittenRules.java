package io.github.gouji.check;

import io.github.gouji.form.table.TableForm;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The hard identities of tables 3 and 4 written out by hand from the notes on the forms, not from the form data: what
 * a wrong cell must break. An identity is known by the set of its cells, {@code row/column}.
 */
final class HandwrittenRules {
    private static final List<String> APPLICANTS = List.of(
            "natural_person", "commercial", "research", "social_organisation", "legal_service", "other");
    private static final List<String> BALANCE =
            List.of("newly_received", "carried_over_in", "total_processed", "carried_forward");
    private static final List<String> OUTCOMES = List.of(
            "granted",
            "partially_granted",
            "refused_state_secret",
            "refused_prohibited_by_law",
            "refused_three_securities",
            "refused_third_party",
            "refused_internal_affairs",
            "refused_process_information",
            "refused_enforcement_file",
            "refused_administrative_inquiry",
            "unavailable_not_held",
            "unavailable_needs_creation",
            "unavailable_unclear_after_correction",
            "unprocessed_petition",
            "unprocessed_duplicate",
            "unprocessed_publication",
            "unprocessed_unreasonable",
            "unprocessed_confirmation");
    private static final List<String> OTHER_OF_2019 = List.of("other_total");
    private static final List<String> OTHER_OF_2021 = List.of("other_overdue_correction", "other_overdue_fee", "other_other");
    private static final List<String> COURT = List.of("upheld", "corrected", "other", "pending", "total");

    private HandwrittenRules() {}

    /** Every hard identity of a table that mentions a cell. */
    static Set<Set<String>> mentioning(TableForm table, int index) {
        String row = table.cell(index).row();
        String column = table.cell(index).column();
        return switch (table.id()) {
            case "requests" -> requests(table, row, column);
            case "disputes" -> Set.of(inRow(row, COURT));
            default -> Set.of();
        };
    }

    private static Set<Set<String>> requests(TableForm table, String row, String column) {
        Set<Set<String>> identities = new LinkedHashSet<>();
        List<String> columns = new ArrayList<>(APPLICANTS);
        columns.add("total");
        identities.add(inRow(row, columns));
        if (BALANCE.contains(row)) {
            identities.add(inColumn(column, BALANCE));
        }
        List<String> sum = new ArrayList<>(OUTCOMES);
        sum.addAll(table.row("other_total").isPresent() ? OTHER_OF_2019 : OTHER_OF_2021);
        sum.add("total_processed");
        if (sum.contains(row)) {
            identities.add(inColumn(column, sum));
        }
        return identities;
    }

    private static Set<String> inRow(String row, List<String> columns) {
        Set<String> cells = new TreeSet<>();
        columns.forEach(c -> cells.add(row + "/" + c));
        return cells;
    }

    private static Set<String> inColumn(String column, List<String> rows) {
        Set<String> cells = new TreeSet<>();
        rows.forEach(r -> cells.add(r + "/" + column));
        return cells;
    }
}
