package io.github.gouji.note;

import static java.util.Objects.requireNonNull;

import io.github.gouji.archive.figure.Figure;
import io.github.gouji.check.CheckedArchive;
import io.github.gouji.check.CheckedBody;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.check.table.CheckedTable;
import io.github.gouji.finding.Code;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.Language;
import io.github.gouji.finding.Messages;
import io.github.gouji.form.SectionForm;
import io.github.gouji.form.identity.CellRef;
import io.github.gouji.form.table.RowForm;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A note in Markdown to send back to the bodies that reported: for each report what does not agree, in which table, row
 * and column, what is printed, what would balance, and where to write the answer. It speaks of the printed report, not
 * of our files; mistakes in how we keep them are only counted.
 */
public final class DepartmentNote {
    /** What only those who wrote the report can answer. */
    private static final Set<Code> ASKED = EnumSet.of(
            Code.IDENTITY_BROKEN,
            Code.IDENTITY_CONTRADICTION,
            Code.YEARS_DISAGREE,
            Code.AGGREGATE_DISAGREES,
            Code.ROW_UNPLACED,
            Code.CLAIM_CONTRADICTED,
            Code.CLAIM_SUM,
            Code.CLAIM_SHARE,
            Code.CLAIM_UPHELD,
            Code.SECTION_EMPTY,
            Code.TEMPLATE_LEFTOVER,
            Code.TEXT_REPEATED,
            Code.FIGURE_JUMP,
            Code.UNIT_SUSPECT,
            Code.PRIVACY_IDENTITY,
            Code.PRIVACY_MOBILE,
            Code.PRIVACY_CARD,
            Code.PRIVACY_MAILBOX);

    /** What a finding says in place of other repairs where there is none. */
    private static final String NO_OTHERS = "\u2014";

    /** The address of a cell in a finding: body, year, table, row, column. */
    private static final int ADDRESS_PARTS = 5;

    private final CheckedArchive archive;
    private final Messages messages;
    private final Messages words;

    public DepartmentNote(CheckedArchive archive, Language language) {
        this.archive = requireNonNull(archive, "archive");
        this.messages = Messages.of(language);
        this.words = Messages.load(DepartmentNote.class, "words/" + language.tag() + ".properties");
    }

    /** The whole note; it says so when there is nothing to ask. */
    public String write(List<Finding> findings) {
        StringBuilder note = new StringBuilder(words.text("title")).append("\n\n");
        List<Finding> asked = findings.stream().filter(f -> ASKED.contains(f.code())).toList();
        note.append(words.text(asked.isEmpty() ? "nothing" : "opening")).append('\n');
        for (CheckedBody body : archive.bodies()) {
            for (CheckedReport report : body.reports()) {
                List<Finding> own =
                        asked.stream().filter(f -> isAbout(f, report)).toList();
                if (!own.isEmpty()) {
                    note.append('\n')
                            .append(words.text(
                                    "report",
                                    Map.of(
                                            "body", body.body().profile().name(),
                                            "year", String.valueOf(report.year()),
                                            "count", String.valueOf(own.size()))))
                            .append('\n');
                    for (int i = 0; i < own.size(); i++) {
                        note.append('\n').append(item(i + 1, own.get(i), report));
                    }
                }
            }
        }
        if (findings.size() > asked.size()) {
            note.append('\n')
                    .append(words.text("ours", Map.of("count", String.valueOf(findings.size() - asked.size()))))
                    .append('\n');
        }
        return note.toString();
    }

    private static boolean isAbout(Finding finding, CheckedReport report) {
        String file = report.report().key().place().file();
        return finding.place().file().startsWith(file.substring(0, file.lastIndexOf('/') + 1));
    }

    private String item(int number, Finding finding, CheckedReport report) {
        List<String> lines = new ArrayList<>();
        if (finding.code() == Code.IDENTITY_BROKEN) {
            lines.add(words.text("identity", Map.of("title", finding.words().get("title"))));
            printed(finding, report).ifPresent(lines::add);
            lines.add(words.text("sides", finding.words()));
            lines.add(balance(finding));
        } else {
            lines.add(messages.message(finding));
        }
        lines.add(words.text("answer"));
        StringBuilder text = new StringBuilder();
        text.append(number).append(". **").append(where(finding, report)).append("**\n");
        lines.forEach(line -> text.append("   - ").append(line).append('\n'));
        return text.toString();
    }

    /** Table and cell, or the section; the title of the report where neither is known. */
    private String where(Finding finding, CheckedReport report) {
        List<CellRef> cells = cells(finding, report);
        if (!cells.isEmpty()) {
            Optional<CheckedTable> table = report.table(cells.get(0).table());
            if (table.isPresent()) {
                return words.text(
                        "table", Map.of("table", title(table.get(), report), "cell", cell(table.get(), cells.get(0))));
            }
        }
        String file = finding.place().file();
        String stem = file.substring(file.lastIndexOf('/') + 1).replaceAll("\\..*", "");
        return report.report().form().sections().stream()
                .filter(s -> s.stem().equals(stem))
                .map(SectionForm::printedTitle)
                .findFirst()
                .orElse(words.text("whole"));
    }

    private static String title(CheckedTable table, CheckedReport report) {
        return report.report().form().sections().stream()
                .filter(s -> s.table().equals(Optional.of(table.id())))
                .map(SectionForm::printedTitle)
                .findFirst()
                .orElse(table.form().title());
    }

    private String cell(CheckedTable table, CellRef cell) {
        RowForm row = table.form().row(cell.row()).orElseThrow();
        return row.columns().size() == 1
                ? words.text("row", Map.of("row", row.printedLabel()))
                : words.text(
                        "cell",
                        Map.of(
                                "row", row.labelInGroup(),
                                "column", row.column(cell.column()).orElseThrow().label()));
    }

    /** The numbers that take part, without the zeros. */
    private Optional<String> printed(Finding finding, CheckedReport report) {
        List<String> numbers = new ArrayList<>();
        for (CellRef cell : cells(finding, report)) {
            Optional<CheckedTable> table = report.table(cell.table());
            table.flatMap(t -> t.figure(cell))
                    .filter(f -> f.amount().filter(a -> a.signum() != 0).isPresent())
                    .ifPresent(f -> numbers.add(words.text(
                            "number", Map.of("cell", cell(table.get(), cell), "number", lexeme(f)))));
        }
        return numbers.isEmpty()
                ? Optional.empty()
                : Optional.of(words.text("printed", Map.of("numbers", String.join(words.text("comma"), numbers))));
    }

    private static String lexeme(Figure figure) {
        return figure instanceof Figure.Published published
                ? published.lexeme()
                : figure.amount().orElseThrow().toPlainString();
    }

    private String balance(Finding finding) {
        String likely = finding.words().get("likely");
        if (likely == null) {
            return words.text("balance.unknown");
        }
        boolean only = finding.words().get("others").equals(NO_OTHERS);
        return words.text(only ? "balance" : "balance.others", finding.words());
    }

    /** The cells of the report itself, the first of them the one in question. */
    private static List<CellRef> cells(Finding finding, CheckedReport report) {
        List<CellRef> cells = new ArrayList<>();
        for (String address : finding.subject().cells()) {
            String[] parts = address.split("/", -1);
            if (parts.length == ADDRESS_PARTS
                    && parts[0].equals(report.report().body())
                    && parts[1].equals(String.valueOf(report.year()))) {
                cells.add(new CellRef(parts[2], parts[3], parts[4]));
            }
        }
        return cells;
    }
}
