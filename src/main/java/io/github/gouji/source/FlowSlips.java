package io.github.gouji.source;

import io.github.gouji.finding.Code;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.Findings;
import io.github.gouji.finding.Messages;
import io.github.gouji.source.YamlValue.Entry;
import io.github.gouji.source.YamlValue.Scalar;
import java.util.List;

/**
 * Reports keys that were not meant as keys: inside curly brackets a comma within a number or a remark makes the rest a
 * key without value, and a full-width colon makes key and value one key; a wide space before a key belongs to it.
 */
final class FlowSlips {
    private static final String WIDE_SPACE = "\u3000";

    private final SourceText source;
    private final InputMethodSlips slips;
    private final Findings findings;

    FlowSlips(SourceText source, InputMethodSlips slips, Findings findings) {
        this.source = source;
        this.slips = slips;
        this.findings = findings;
    }

    /** Whether the entry is none, after the finding that says so. */
    boolean report(Scalar key, YamlValue value, boolean flow, List<Entry> before) {
        boolean valueless = flow && value instanceof Scalar s && s.text().isEmpty() && !s.quoted();
        boolean slipped = !key.quoted() && key.text().startsWith(WIDE_SPACE) || valueless && !key.quoted();
        if (slipped && slips.at(key.place().line()).isPresent()) {
            Finding slip = slips.at(key.place().line()).get();
            if (!findings.list().contains(slip)) {
                findings.add(slip);
            }
            return true;
        }
        if (valueless) {
            findings.add(withoutValue(key, before));
        }
        return valueless;
    }

    private Finding withoutValue(Scalar key, List<Entry> before) {
        Entry last = before.isEmpty() ? new Entry(key, key) : before.get(before.size() - 1);
        if (last.value() instanceof Scalar text && !text.quoted() && !before.isEmpty() && adjacent(text, key)) {
            String whole = text.text() + "," + key.text();
            if (whole.matches("-?[1-9]\\d{0,2},\\d{3}(?:\\.\\d+)?")) {
                return Finding.of(Code.CELL_SEPARATOR, text.place(), Messages.CASE, "mapping", "text", whole);
            }
            String mended = last.key().text() + ": \"" + whole + "\"";
            return Finding.of(Code.KEY_WITHOUT_VALUE, key.place(), Messages.CASE, "remark", "key", key.text(), "mended", mended);
        }
        return Finding.of(Code.KEY_WITHOUT_VALUE, key.place(), "key", key.text());
    }

    /** Whether the right one follows the left one after a comma, and no colon follows it in turn. */
    private boolean adjacent(Scalar left, Scalar right) {
        String line = source.line(right.place().line());
        int after = right.place().column() - 1 + right.text().codePointCount(0, right.text().length());
        boolean ends = after >= line.codePointCount(0, line.length());
        if (!ends && line.substring(line.offsetByCodePoints(0, after)).stripLeading().startsWith(":")) {
            return false;
        }
        int end = left.place().column() + left.text().codePointCount(0, left.text().length());
        int gap = right.place().column() - end;
        return left.place().line() == right.place().line() && gap >= 1 && gap <= 2;
    }
}
