package io.github.gouji.claim.verdict;

import io.github.gouji.claim.language.Reading;
import io.github.gouji.claim.passage.Statement;
import io.github.gouji.claim.verdict.Valuation.Known;
import io.github.gouji.finding.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** Finds the claim that all cases were upheld where the table counts others, be they only pending. */
final class Upheld {
    private static final List<String> REVIEWS = List.of("review");
    private static final List<String> LITIGATION = List.of("direct_litigation", "litigation_after_review");
    private static final List<String> OTHERS = List.of("corrected", "other", "pending");

    private final PassageReview.Context context;
    private final Statement statement;
    private final boolean inDisputes;

    Upheld(PassageReview.Context context, Statement statement, boolean inDisputes) {
        this.context = context;
        this.statement = statement;
        this.inDisputes = inDisputes;
    }

    void check() {
        Matcher claim = context.language().pattern("upheld.claim").matcher(statement.text());
        if (!claim.find()) {
            return;
        }
        String part = statement.text().substring(statement.partStart(claim.start()), claim.end());
        boolean disclosure = inDisputes || context.language().finds("about_disclosure", statement.text());
        if (!disclosure || context.language().finds("upheld.except", part)) {
            return;
        }
        List<String> rows = new ArrayList<>();
        if (context.language().finds("upheld.review", part)) {
            rows.addAll(REVIEWS);
        }
        if (context.language().finds("upheld.litigation", part)) {
            rows.addAll(LITIGATION);
        }
        List<String> against = new ArrayList<>();
        rows.forEach(row -> against.addAll(notUpheld(row)));
        if (!against.isEmpty()) {
            context.reporter()
                    .confirmable(
                            Code.CLAIM_UPHELD,
                            statement.place(claim.start()),
                            statement.snippet(claim.start(), claim.end()),
                            List.of(),
                            "others",
                            String.join("\uFF1B", against));
        }
    }

    /** The other outcomes of a row that the table counts, with the row's total. */
    private List<String> notUpheld(String row) {
        List<String> others = new ArrayList<>();
        for (String column : OTHERS) {
            if (context.ledger().value(Reading.parse("disputes/" + row + "/" + column)) instanceof Known known
                    && known.value().signum() > 0) {
                others.add(known.text());
            }
        }
        return others;
    }
}
