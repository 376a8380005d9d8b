package io.github.gouji.intake;

import io.github.gouji.check.table.CheckedTable;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.Messages;
import io.github.gouji.finding.PersonalNumbers;
import io.github.gouji.intake.Receipt.Refused;
import io.github.gouji.intake.Receipt.Written;
import io.github.gouji.intake.page.Dropped;
import io.github.gouji.intake.page.Spot;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a receipt for people, without the findings, which are printed as everywhere else. */
public final class ReceiptText {
    private static final int MOST_SPOTS = 12;

    private final Messages words;

    /** @param words the sentences of the import */
    public ReceiptText(Messages words) {
        this.words = words;
    }

    public String write(Receipt receipt) {
        if (receipt instanceof Refused refused) {
            String why = words.text("refused." + refused.reason(), Map.of("detail", refused.detail()));
            return words.text("receipt.refused", Map.of("source", refused.source(), "why", why)) + "\n";
        }
        Written written = (Written) receipt;
        StringBuilder out = new StringBuilder();
        out.append(words.text("receipt.written", Map.of(
                        "source", written.source(),
                        "encoding", written.encoding(),
                        "body", written.body(),
                        "year", String.valueOf(written.year()))))
                .append('\n');
        written.newBody()
                .ifPresent(file -> out.append(words.text("receipt.new-body", Map.of("body", written.body(), "file", file)))
                        .append('\n'));
        written.files().forEach(f -> out.append("  ").append(f).append('\n'));
        written.left().forEach(f ->
                out.append(words.text(f.endsWith("/report.yaml") ? "receipt.left-report" : "receipt.left", Map.of("file", f)))
                        .append('\n'));
        written.unfilled().forEach(t -> out.append(words.text(
                        "receipt.unfilled", Map.of("table", t.title(), "cells", String.valueOf(t.cellCount()))))
                .append('\n'));
        for (CheckedTable table : written.report().tables()) {
            out.append(counts(table.form().title() + " [" + table.form().formId() + "]", Counts.of(table)));
        }
        out.append(counts(words.text("receipt.all"), written.counts()));
        written.sections().forEach(s -> out.append(section(s)));
        list(out, written);
        written.remarks().forEach(r -> out.append(remark(r)));
        return out.toString();
    }

    private String counts(String table, Counts counts) {
        return words.text("receipt.counts", Map.of(
                        "table", table,
                        "cells", String.valueOf(counts.cells()),
                        "printed", String.valueOf(counts.printed()),
                        "blank", String.valueOf(counts.blank()),
                        "lost", String.valueOf(counts.lost()),
                        "placed", String.valueOf(counts.placed()),
                        "derived", String.valueOf(counts.derived()),
                        "ambiguous", String.valueOf(counts.ambiguous())))
                + "\n";
    }

    private String section(Receipt.Section section) {
        String heading = words.text(section.printed() ? "section.printed" : "section.missing");
        String table = words.text(section.table() ? "section.table" : "section.no-table");
        return words.text("receipt.section", Map.of(
                        "heading", section.heading(),
                        "printed", heading,
                        "paragraphs", String.valueOf(section.paragraphs()),
                        "table", table))
                + "\n";
    }

    private String remark(Remark remark) {
        String kind = remark.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return words.text("remark." + kind, Map.of(
                        "at", remark.spot().toString(), "label", remark.label(), "printed", PersonalNumbers.covered(remark.printed())))
                + "\n";
    }

    /** Where in the source the figures of a finding stand; "" where it speaks of none. */
    public String origin(Written written, Finding finding) {
        List<Spot> all = written.spotsOf(finding);
        String spots = all.stream().limit(MOST_SPOTS).map(Spot::toString).collect(Collectors.joining(", "));
        if (all.isEmpty()) {
            return "";
        }
        int more = all.size() - MOST_SPOTS;
        String sentence = more > 0
                ? words.text("receipt.origin-more", Map.of("at", spots, "more", String.valueOf(more)))
                : words.text("receipt.origin", Map.of("at", spots));
        return "    " + sentence + "\n";
    }

    private void list(StringBuilder out, Written written) {
        written.mended().forEach(m -> out.append(words.text("receipt.mended", Map.of(
                        "at", m.spot().toString(), "printed", m.printed(), "official", m.official())))
                .append('\n'));
        written.kept().forEach(k -> out.append(words.text("receipt.kept", Map.of(
                        "file", k.file(),
                        "paragraphs", String.valueOf(k.paragraphs()),
                        "from", String.valueOf(k.firstLine()),
                        "to", String.valueOf(k.lastLine()))))
                .append('\n'));
        for (Dropped dropped : written.dropped()) {
            String reason = words.text("dropped." + dropped.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            out.append(words.text("receipt.dropped", Map.of(
                            "at", dropped.spot().toString(), "reason", reason, "text", PersonalNumbers.covered(dropped.text()))))
                    .append('\n');
        }
    }
}
