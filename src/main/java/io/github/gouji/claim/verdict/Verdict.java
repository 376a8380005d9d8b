package io.github.gouji.claim.verdict;

import io.github.gouji.claim.language.Reading;
import io.github.gouji.claim.verdict.Valuation.Known;
import java.util.List;

/** What the tables say of a claim. */
sealed interface Verdict {
    /** A reading has the claimed value. */
    record Fits(Reading reading) implements Verdict {}

    /** No reading has it, and every one was tried. */
    record Contradicted(List<Known> tried) implements Verdict {
        public Contradicted {
            tried = List.copyOf(tried);
        }
    }

    /** The tables do not tell, or the claim may speak of a part only. */
    record Undecided() implements Verdict {}
}
