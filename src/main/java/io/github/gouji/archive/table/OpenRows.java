package io.github.gouji.archive.table;

import io.github.gouji.finding.Code;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.Findings;
import io.github.gouji.finding.Messages;
import java.util.List;

/** The rows of a table that nobody has filled in yet: many of them are said in one sentence, not in one each. */
final class OpenRows {
    private static final int FEW = 3;

    private final List<Finding> all;

    OpenRows(List<Finding> all) {
        this.all = all;
    }

    Findings together() {
        List<Finding> open = all.stream().filter(OpenRows::isOpenRow).toList();
        Findings together = new Findings();
        if (open.size() <= FEW) {
            together.addAll(all);
            return together;
        }
        Finding first = open.get(0);
        together.add(
                Code.KEY_WITHOUT_VALUE,
                first.place(),
                Messages.CASE,
                "rows",
                "key",
                first.words().get("key"),
                "count",
                String.valueOf(open.size()));
        together.addAll(all.stream().filter(f -> !isOpenRow(f)).toList());
        return together;
    }

    private static boolean isOpenRow(Finding finding) {
        return finding.code() == Code.KEY_WITHOUT_VALUE && "row".equals(finding.words().get(Messages.CASE));
    }
}
